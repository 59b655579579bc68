package org.sunlight.publication.document;

import java.time.LocalDate;
import org.sunlight.shared.audit.AuditSubject;

/**
 * Ends a document.
 *
 * @param repealedOn first day on which it is no longer in force
 */
public record RepealDocument(long id, long seenVersion, LocalDate repealedOn, String reason) implements AuditSubject {

    @Override
    public String subjectKind() {
        return DocumentView.SUBJECT_KIND;
    }

    @Override
    public String subjectNumber() {
        return String.valueOf(id);
    }
}
