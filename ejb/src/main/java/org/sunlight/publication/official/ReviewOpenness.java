package org.sunlight.publication.official;

import org.sunlight.shared.audit.AuditSubject;

/**
 * Looks again at a document that is not open.
 *
 * @param open true: it is published from now on; false: it stays as it is
 */
public record ReviewOpenness(String number, long seenVersion, boolean open, String reason) implements AuditSubject {

    @Override
    public String subjectKind() {
        return OfficialDocumentView.SUBJECT_KIND;
    }

    @Override
    public String subjectNumber() {
        return number;
    }
}
