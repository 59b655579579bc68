package org.sunlight.petition.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sunlight.law.clock.ClockView;
import org.sunlight.shared.audit.AuditSubject;

/**
 * An item with everything the caller may see of it.
 *
 * @param simpleProposed the bureau thinks it fit for the simplified way
 * @param acts what the caller may do now
 */
public record PetitionView(
        String number,
        long version,
        long bureauId,
        Regime regime,
        PetitionState state,
        LocalDate registeredOn,
        Instant registeredAt,
        Channel channel,
        Purpose purpose,
        ContentKind kind,
        String contentCode,
        String placeCode,
        String subject,
        String text,
        int persons,
        int involved,
        boolean collective,
        boolean joint,
        boolean anonymous,
        boolean reachable,
        boolean minorInvolved,
        boolean urgent,
        boolean litigation,
        String repeatOf,
        boolean firstNationwide,
        Openness openness,
        String handler,
        String unitHandler,
        boolean hasQueryCode,
        Disposal disposal,
        LegalRoute legalRoute,
        boolean simplified,
        boolean simpleProposed,
        LocalDate noticedOn,
        LocalDate acceptedOn,
        LocalDate repliedOn,
        ReplyOutcome replyOutcome,
        LocalDate replyServedOn,
        LocalDate closedOn,
        List<PetitionerView> petitioners,
        List<SubmissionView> submissions,
        List<DemandView> demands,
        List<ObjectionView> objections,
        List<PetitionExtensionView> extensions,
        List<MeetingView> meetings,
        List<ReplyView> replies,
        List<String> confidants,
        List<ClockView> clocks,
        Set<PetitionAct> acts)
        implements AuditSubject {

    public static final String SUBJECT_KIND = "petition";

    /** What the bureau did with the item; all null before it did. */
    public record Disposal(
            DisposalKind kind,
            LocalDate on,
            Long responsibleId,
            LocalDate signedOn,
            LocalDate reportDueOn,
            LocalDate reportedOn,
            RefusalGround refusalGround,
            String guidedTo) {}

    /** What work lists of a whole organ may show of it: of a denunciation, nothing of the matter. */
    public String clockTitle() {
        return kind == ContentKind.DENUNCIATION ? PetitionWords.label(kind) : subject;
    }

    public boolean permits(PetitionAct act) {
        return acts.contains(act);
    }

    @Override
    public String subjectKind() {
        return SUBJECT_KIND;
    }

    @Override
    public String subjectNumber() {
        return number;
    }

    @Override
    public String toString() {
        return "PetitionView[" + number + "]";
    }
}
