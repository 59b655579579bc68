package org.sunlight.publication.guide;

import java.time.LocalDate;
import java.util.List;
import org.sunlight.publication.confidentiality.Material;
import org.sunlight.shared.audit.AuditSubject;

/**
 * A version of the guide of an organ.
 *
 * @param number of the guide, the same for all its versions
 * @param edition 1, 2, …
 * @param material what would be public of it
 * @param outdated names of the parts that are not what is known of the organ today
 * @param checkDueOn next check; null for what is not public
 * @param checks newest first
 */
public record GuideView(
        String number,
        long version,
        long organId,
        int edition,
        GuideState state,
        String organName,
        GuideContent content,
        Material material,
        String draftedBy,
        LocalDate draftedOn,
        String publishedBy,
        LocalDate publishedOn,
        String indexNumber,
        List<String> outdated,
        LocalDate checkDueOn,
        List<Check> checks)
        implements AuditSubject {

    public static final String SUBJECT_KIND = "guide";

    /** @param sound true: everything is right */
    public record Check(LocalDate on, String by, boolean sound, String note) {}

    public boolean isDraft() {
        return state == GuideState.DRAFT;
    }

    public boolean isInReview() {
        return state == GuideState.IN_REVIEW;
    }

    public boolean isPublic() {
        return state == GuideState.PUBLISHED;
    }

    @Override
    public String subjectKind() {
        return SUBJECT_KIND;
    }

    @Override
    public String subjectNumber() {
        return number;
    }
}
