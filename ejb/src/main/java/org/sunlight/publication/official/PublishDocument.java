package org.sunlight.publication.official;

import org.sunlight.shared.audit.AuditSubject;

/**
 * Publishes what was approved.
 *
 * @param topicCode of the topic list; null for the one of the draft, and so is columnCode
 * @param keywords and description may be null
 * @param reason needed where something public is replaced
 */
public record PublishDocument(
        String number,
        long seenVersion,
        String topicCode,
        String columnCode,
        String keywords,
        String description,
        String reason)
        implements AuditSubject {

    /** Where the draft says. */
    public PublishDocument(String number, long seenVersion, String keywords, String description, String reason) {
        this(number, seenVersion, null, null, keywords, description, reason);
    }

    @Override
    public String subjectKind() {
        return OfficialDocumentView.SUBJECT_KIND;
    }

    @Override
    public String subjectNumber() {
        return number;
    }
}
