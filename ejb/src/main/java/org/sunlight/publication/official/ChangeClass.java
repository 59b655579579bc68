package org.sunlight.publication.official;

import org.sunlight.shared.audit.AuditSubject;

/**
 * Changes the openness class.
 *
 * @param why reason of the change; the reason of the class itself stands in openness
 */
public record ChangeClass(String number, long seenVersion, Openness openness, String why) implements AuditSubject {

    @Override
    public String subjectKind() {
        return OfficialDocumentView.SUBJECT_KIND;
    }

    @Override
    public String subjectNumber() {
        return number;
    }
}
