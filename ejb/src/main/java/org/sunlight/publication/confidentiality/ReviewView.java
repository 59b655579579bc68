package org.sunlight.publication.confidentiality;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sunlight.shared.audit.AuditSubject;

/**
 * A review with what it is about.
 *
 * @param contentHash of the material as it was handed in
 * @param acts what the state permits; who may do it is asked when it is done
 * @param source whose it is where it was taken over, or null
 * @param steps oldest first
 * @param suggestions in the order of the material
 */
public record ReviewView(
        String number,
        long version,
        Material material,
        String contentHash,
        ReviewState state,
        Carrier carrier,
        String channels,
        LocalDate plannedOn,
        String remark,
        String source,
        String drafter,
        String drafterName,
        LocalDate submittedOn,
        Conclusion conclusion,
        Set<ReviewAct> acts,
        List<Step> steps,
        List<SuggestionView> suggestions)
        implements AuditSubject {

    public static final String SUBJECT_KIND = "confidentiality-review";

    /** One act: by whom, when, with what result. */
    public record Step(
            ReviewAct act,
            String login,
            String name,
            Instant at,
            Conclusion conclusion,
            String ground,
            String reason) {}

    /** How many suggestions nobody has decided yet. */
    public long undecided() {
        return suggestions.stream().filter(SuggestionView::isOpen).count();
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
        return "ReviewView[" + number + "]";
    }
}
