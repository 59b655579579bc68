package org.sunlight.publication.guide;

import java.time.LocalDate;
import org.sunlight.shared.audit.AuditSubject;

/**
 * Hands a version in for the confidentiality review.
 *
 * @param declared the drafter's statement that it holds nothing secret or private
 * @param plannedOn day of the planned publication, or null
 */
public record SubmitGuide(
        String number, int edition, long seenVersion, boolean declared, LocalDate plannedOn, String remark)
        implements AuditSubject {

    @Override
    public String subjectKind() {
        return GuideView.SUBJECT_KIND;
    }

    @Override
    public String subjectNumber() {
        return number;
    }
}
