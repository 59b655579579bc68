package org.sunlight.publication.official;

import java.time.LocalDate;
import org.sunlight.shared.audit.AuditSubject;

/**
 * Another organ of a joint document has agreed in writing.
 *
 * @param paper by which paper, or null
 */
public record RecordConsent(String number, long seenVersion, String organ, LocalDate agreedOn, String paper)
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
