package org.sunlight.publication.official;

import org.sunlight.shared.audit.AuditSubject;

/** Writes a draft anew. */
public record AmendDraft(String number, long seenVersion, DocumentWording wording) implements AuditSubject {

    @Override
    public String subjectKind() {
        return OfficialDocumentView.SUBJECT_KIND;
    }

    @Override
    public String subjectNumber() {
        return number;
    }
}
