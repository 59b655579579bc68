package org.sunlight.publication.channel;

import org.sunlight.shared.audit.AuditSubject;

/** Takes a wrong record of a push out of the count. */
public record VoidPush(long id, long seenVersion, String reason) implements AuditSubject {

    @Override
    public String subjectKind() {
        return ChannelView.SUBJECT_KIND;
    }

    @Override
    public String subjectNumber() {
        return null;
    }
}
