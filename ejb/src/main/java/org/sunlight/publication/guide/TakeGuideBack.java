package org.sunlight.publication.guide;

import org.sunlight.shared.audit.AuditSubject;

/** Takes a version out of the review, to change it. */
public record TakeGuideBack(String number, int edition, long seenVersion) implements AuditSubject {

    @Override
    public String subjectKind() {
        return GuideView.SUBJECT_KIND;
    }

    @Override
    public String subjectNumber() {
        return number;
    }
}
