package org.sunlight.publication.basiccatalogue;

import org.sunlight.shared.audit.AuditSubject;

/** Takes a matter out of a draft; the editions before keep it. */
public record LeaveOutEntry(String number, long seenVersion, String code) implements AuditSubject {

    @Override
    public String subjectKind() {
        return EditionView.SUBJECT_KIND;
    }

    @Override
    public String subjectNumber() {
        return number;
    }
}
