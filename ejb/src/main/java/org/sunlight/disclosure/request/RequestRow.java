package org.sunlight.disclosure.request;

import java.time.LocalDate;
import org.sunlight.law.clock.ClockView;

/**
 * One line of the register.
 *
 * @param applicantName null for callers without access to personal data
 * @param reply the clock of the answer; null while receipt is not confirmed
 */
public record RequestRow(
        long id,
        String number,
        long version,
        long organId,
        LocalDate arrivedOn,
        LocalDate receivedOn,
        Channel channel,
        ApplicantKind applicantKind,
        String applicantName,
        String subject,
        RequestState state,
        String handler,
        DecisionCode decisionCode,
        LocalDate decidedOn,
        ClockView reply) {

    /** As the register stores it: the clock is another feature's and is laid beside it afterwards. */
    public RequestRow(
            long id,
            String number,
            long version,
            long organId,
            LocalDate arrivedOn,
            LocalDate receivedOn,
            Channel channel,
            ApplicantKind applicantKind,
            String applicantName,
            String subject,
            RequestState state,
            String handler,
            DecisionCode decisionCode,
            LocalDate decidedOn) {
        this(
                id,
                number,
                version,
                organId,
                arrivedOn,
                receivedOn,
                channel,
                applicantKind,
                applicantName,
                subject,
                state,
                handler,
                decisionCode,
                decidedOn,
                null);
    }

    RequestRow shown(boolean personal, ClockView clock) {
        return new RequestRow(
                id,
                number,
                version,
                organId,
                arrivedOn,
                receivedOn,
                channel,
                applicantKind,
                personal ? applicantName : null,
                subject,
                state,
                handler,
                decisionCode,
                decidedOn,
                clock);
    }

    @Override
    public String toString() {
        return "RequestRow[" + number + "]";
    }
}
