package org.sunlight.publication.channel;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** A record of the log: what went out where, when, and who wrote it down. */
public record PushRow(
        long id,
        long version,
        long channelId,
        ChannelKind kind,
        String channelName,
        String indexNumber,
        String title,
        LocalDate pushedOn,
        Instant recordedAt,
        String byName,
        String address,
        String voidedReason)
        implements Serializable {

    public boolean isVoided() {
        return voidedReason != null;
    }
}
