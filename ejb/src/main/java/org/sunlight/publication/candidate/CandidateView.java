package org.sunlight.publication.candidate;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.sunlight.law.clock.ClockView;
import org.sunlight.shared.audit.AuditSubject;

/**
 * A candidate with its decision.
 *
 * @param formedOn day it was formed or last changed
 * @param decidedBy login; null while nobody has decided
 * @param article of the ground, as it is cited
 * @param indexNumber in the catalogue, or null
 * @param clocks its term
 */
public record CandidateView(
        String number,
        long version,
        long organId,
        String sourceKind,
        String sourceOf,
        String title,
        LocalDate formedOn,
        LocalDate proposedOn,
        CandidateState state,
        String decidedBy,
        String decidedByName,
        LocalDate decidedOn,
        ClosureGround ground,
        String article,
        String reason,
        LocalDate publishedOn,
        String indexNumber,
        List<ClockView> clocks)
        implements AuditSubject, Serializable {

    public static final String SUBJECT_KIND = "candidate";

    /** The term from the day it was formed or changed. */
    public static final String TERM = "publication.publish";

    /** Kinds of records that candidates come from. */
    public static final List<String> SOURCE_KINDS = List.of(
            "official-document",
            "interpretation",
            "proposal-reply",
            "statistics",
            "petition",
            "disclosure-decision",
            "yearly-report",
            "guide");

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
        return "CandidateView[" + number + "]";
    }
}
