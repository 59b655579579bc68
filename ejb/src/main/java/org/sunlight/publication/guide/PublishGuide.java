package org.sunlight.publication.guide;

import org.sunlight.shared.audit.AuditSubject;

/**
 * Publishes an approved version.
 *
 * @param topicCode 主题分类 of the entry
 * @param reason needed where an earlier version is public
 */
public record PublishGuide(String number, int edition, long seenVersion, String topicCode, String reason)
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
