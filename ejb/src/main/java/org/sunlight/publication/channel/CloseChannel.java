package org.sunlight.publication.channel;

import org.sunlight.shared.audit.AuditSubject;

/** Closes a channel; its record stays. */
public record CloseChannel(long id, long seenVersion, String reason) implements AuditSubject {

    @Override
    public String subjectKind() {
        return ChannelView.SUBJECT_KIND;
    }

    @Override
    public String subjectNumber() {
        return String.valueOf(id);
    }
}
