package org.sunlight.publication.guide;

import org.sunlight.shared.audit.AuditSubject;

/** Gives a version in preparation up. */
public record DiscardGuide(String number, int edition, long seenVersion) implements AuditSubject {

    @Override
    public String subjectKind() {
        return GuideView.SUBJECT_KIND;
    }

    @Override
    public String subjectNumber() {
        return number;
    }
}
