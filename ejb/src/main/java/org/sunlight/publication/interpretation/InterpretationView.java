package org.sunlight.publication.interpretation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sunlight.shared.audit.AuditSubject;

/**
 * An interpretation.
 *
 * @param documentNumber number in this house of the document it explains
 * @param text null before it is written, like title
 * @param points the nine, in their order; empty before the text is written
 * @param acts what its state permits; who may do it is asked when it is done
 */
public record InterpretationView(
        String number,
        long version,
        long organId,
        String documentNumber,
        String documentTitle,
        InterpretationState state,
        InterpretationPlan plan,
        String plannedBy,
        LocalDate plannedOn,
        String title,
        String text,
        List<PointEntry> points,
        String draftedBy,
        LocalDate draftedOn,
        LocalDate publishedOn,
        String indexNumber,
        LocalDate withdrawnOn,
        Set<InterpretationAct> acts)
        implements AuditSubject {

    public static final String SUBJECT_KIND = "interpretation";

    public boolean isOut() {
        return indexNumber != null && withdrawnOn == null;
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
        return "InterpretationView[" + number + "]";
    }
}
