package org.sunlight.publication.basiccatalogue;

import org.sunlight.shared.audit.AuditSubject;

/** Gives a draft up; it stays readable. */
public record DiscardEdition(String number, long seenVersion, String reason) implements AuditSubject {

    @Override
    public String subjectKind() {
        return EditionView.SUBJECT_KIND;
    }

    @Override
    public String subjectNumber() {
        return number;
    }
}
