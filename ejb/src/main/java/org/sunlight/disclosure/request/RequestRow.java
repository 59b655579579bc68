package org.sunlight.disclosure.request;

import java.time.LocalDate;

/** One line of the register. The name is null for callers without access to personal data. */
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
        LocalDate decidedOn) {

    public RequestRow withoutName() {
        return new RequestRow(
                id,
                number,
                version,
                organId,
                arrivedOn,
                receivedOn,
                channel,
                applicantKind,
                null,
                subject,
                state,
                handler,
                decisionCode,
                decidedOn);
    }

    @Override
    public String toString() {
        return "RequestRow[" + number + "]";
    }
}
