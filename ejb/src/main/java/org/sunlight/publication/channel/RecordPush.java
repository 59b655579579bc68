package org.sunlight.publication.channel;

import java.time.LocalDate;
import org.sunlight.shared.audit.AuditSubject;

/**
 * Records that something went out on a channel.
 *
 * @param indexNumber of the entry; null for what is no public information of the catalogue, which then needs a title
 * @param title null to take the entry's
 * @param on day on which it went out
 * @param address where it can be read, or null
 */
public record RecordPush(long channelId, String indexNumber, String title, LocalDate on, String address)
        implements AuditSubject {

    @Override
    public String subjectKind() {
        return ChannelView.SUBJECT_KIND;
    }

    @Override
    public String subjectNumber() {
        return String.valueOf(channelId);
    }
}
