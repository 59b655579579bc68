package org.sunlight.publication.document;

import org.sunlight.shared.audit.AuditSubject;

/** Takes out an entry that should never have been made; it stays readable in the history. */
public record VoidDocument(long id, long seenVersion, String reason) implements AuditSubject {

    @Override
    public String subjectKind() {
        return DocumentView.SUBJECT_KIND;
    }

    @Override
    public String subjectNumber() {
        return String.valueOf(id);
    }
}
