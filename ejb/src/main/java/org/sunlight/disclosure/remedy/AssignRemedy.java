package org.sunlight.disclosure.remedy;

import org.sunlight.shared.audit.AuditSubject;

/** Somebody else prepares the answer. */
public record AssignRemedy(String number, long seenVersion, String handler) implements AuditSubject {

    @Override
    public String subjectKind() {
        return RemedyView.SUBJECT_KIND;
    }

    @Override
    public String subjectNumber() {
        return number;
    }
}
