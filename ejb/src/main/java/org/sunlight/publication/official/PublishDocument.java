package org.sunlight.publication.official;

import org.sunlight.shared.audit.AuditSubject;

/**
 * Publishes what was approved.
 *
 * @param keywords and description may be null
 * @param reason needed where something public is replaced
 */
public record PublishDocument(String number, long seenVersion, String keywords, String description, String reason)
        implements AuditSubject {

    @Override
    public String subjectKind() {
        return OfficialDocumentView.SUBJECT_KIND;
    }

    @Override
    public String subjectNumber() {
        return number;
    }
}
