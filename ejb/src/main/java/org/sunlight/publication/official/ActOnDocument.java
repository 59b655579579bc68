package org.sunlight.publication.official;

import org.sunlight.shared.audit.AuditSubject;

/**
 * A step with at most a reason.
 *
 * @param reason needed to return, to discard and to keep something closed
 */
public record ActOnDocument(String number, long seenVersion, String reason) implements AuditSubject {

    @Override
    public String subjectKind() {
        return OfficialDocumentView.SUBJECT_KIND;
    }

    @Override
    public String subjectNumber() {
        return number;
    }
}
