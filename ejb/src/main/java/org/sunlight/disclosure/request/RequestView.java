package org.sunlight.disclosure.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sunlight.law.clock.ClockView;
import org.sunlight.shared.audit.AuditSubject;

/**
 * The whole file of a request as the caller may see it.
 *
 * @param version to be handed back as {@code seenVersion}
 * @param submittedAt moment of recording
 * @param arrivedOn day on which it was handed in, signed for, or arrived in mail box, fax or system
 * @param confirmedOn day on which both sides confirmed, or null
 * @param receivedOn day of receipt in law, day zero of the answer period; null until it is confirmed
 * @param decidedOn day of the answer that counts
 * @param splitInto numbers of the requests that came of further matters of the same letter
 * @param clocks all clocks of the request and of its consultations
 * @param warnings message keys, {@code request.warning.…}
 * @param permittedActs acts the caller may perform now
 */
public record RequestView(
        String number,
        long version,
        long organId,
        RequestState state,
        Channel channel,
        boolean signedFor,
        Instant submittedAt,
        LocalDate arrivedOn,
        LocalDate confirmedOn,
        LocalDate receivedOn,
        ApplicantView applicant,
        String subject,
        String description,
        String purpose,
        SupplyForm supplyForm,
        SupplyWay supplyWay,
        String handler,
        DecisionCode decisionCode,
        LocalDate decidedOn,
        String splitFrom,
        List<String> splitInto,
        LocalDate handedOverOn,
        Retention retention,
        String fileNumber,
        List<String> files,
        List<CorrectionView> corrections,
        List<ConsultationView> consultations,
        List<ExtensionView> extensions,
        List<ReasonsView> reasons,
        List<FeeView> fees,
        List<DecisionView> decisions,
        List<ClockView> clocks,
        List<String> warnings,
        Set<RequestAct> permittedActs)
        implements AuditSubject {

    public static final String SUBJECT_KIND = "disclosure-request";

    @Override
    public String subjectKind() {
        return SUBJECT_KIND;
    }

    @Override
    public String subjectNumber() {
        return number;
    }

    public boolean permits(RequestAct act) {
        return permittedActs.contains(act);
    }

    /** The clock of this rule, or null: {@code request.reply} is the one that matters most. */
    public ClockView clock(String rule) {
        return clocks.stream()
                .filter(c -> c.ref().rule().equals(rule))
                .reduce((first, last) -> last)
                .orElse(null);
    }

    /** The clock of the answer; null while receipt is not confirmed. */
    public ClockView replyClock() {
        return clock("request.reply");
    }

    /** The decision on its way or last issued, or null. */
    public DecisionView latestDecision() {
        return decisions.isEmpty() ? null : decisions.get(decisions.size() - 1);
    }

    @Override
    public String toString() {
        return "RequestView[" + number + "]";
    }
}
