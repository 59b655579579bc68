package org.sunlight.publication.document;

import org.sunlight.shared.audit.AuditSubject;

/** Puts an entry right. */
public record CorrectDocument(long id, long seenVersion, DocumentParticulars particulars, String reason)
        implements AuditSubject {

    @Override
    public String subjectKind() {
        return DocumentView.SUBJECT_KIND;
    }

    @Override
    public String subjectNumber() {
        return String.valueOf(id);
    }
}
