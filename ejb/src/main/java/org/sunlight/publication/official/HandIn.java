package org.sunlight.publication.official;

import java.time.LocalDate;
import org.sunlight.shared.audit.AuditSubject;

/**
 * Hands the public version in for confidentiality review.
 *
 * @param declared the drafter's statement that it holds nothing that must not go out
 * @param channels where it is to appear
 */
public record HandIn(
        String number, long seenVersion, boolean declared, String channels, LocalDate plannedOn, String remark)
        implements AuditSubject {

    @Override
    public String subjectKind() {
        return OfficialDocumentView.SUBJECT_KIND;
    }

    @Override
    public String subjectNumber() {
        return number;
    }
}
