package org.sunlight.publication.channel;

import org.sunlight.shared.audit.AuditSubject;

/** Puts the particulars of a channel right. */
public record AmendChannel(long id, long seenVersion, ChannelParticulars particulars) implements AuditSubject {

    @Override
    public String subjectKind() {
        return ChannelView.SUBJECT_KIND;
    }

    @Override
    public String subjectNumber() {
        return String.valueOf(id);
    }
}
