package org.sunlight.publication.guide;

import org.sunlight.shared.audit.AuditSubject;

/**
 * Says that the public version was held against the facts.
 *
 * @param sound true: everything is right
 * @param note what is not, needed then
 */
public record CheckGuide(String number, int edition, long seenVersion, boolean sound, String note)
        implements AuditSubject {

    @Override
    public String subjectKind() {
        return GuideView.SUBJECT_KIND;
    }

    @Override
    public String subjectNumber() {
        return number;
    }
}
