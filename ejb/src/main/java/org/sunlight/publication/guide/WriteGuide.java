package org.sunlight.publication.guide;

import org.sunlight.shared.audit.AuditSubject;

/** Writes a version in preparation. */
public record WriteGuide(String number, int edition, long seenVersion, GuideContent content) implements AuditSubject {

    @Override
    public String subjectKind() {
        return GuideView.SUBJECT_KIND;
    }

    @Override
    public String subjectNumber() {
        return number;
    }
}
