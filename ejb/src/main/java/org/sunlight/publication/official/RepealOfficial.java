package org.sunlight.publication.official;

import java.time.LocalDate;
import org.sunlight.shared.audit.AuditSubject;

/**
 * Ends a document that no other document repeals.
 *
 * @param on first day without force
 */
public record RepealOfficial(String number, long seenVersion, LocalDate on, String reason) implements AuditSubject {

    @Override
    public String subjectKind() {
        return OfficialDocumentView.SUBJECT_KIND;
    }

    @Override
    public String subjectNumber() {
        return number;
    }
}
