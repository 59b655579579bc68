package org.sunlight.publication.channel.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.sunlight.office.counter.Wording;
import org.sunlight.publication.channel.RecordPush;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.shared.security.Caller;

/** One record of the log; written once, at most voided. */
@Entity
@Table(name = "channel_push")
public class Push {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "channel_id", nullable = false, updatable = false)
    private long channelId;

    @Column(name = "organ_id", nullable = false, updatable = false)
    private long organId;

    @Column(name = "index_number", length = 60, updatable = false)
    private String indexNumber;

    @Column(name = "title", nullable = false, length = 300, updatable = false)
    private String title;

    @Column(name = "pushed_on", nullable = false, updatable = false)
    private LocalDate pushedOn;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    @Column(name = "login", nullable = false, length = 100, updatable = false)
    private String login;

    @Column(name = "name", nullable = false, length = 100, updatable = false)
    private String name;

    @Column(name = "address", length = 400, updatable = false)
    private String address;

    @Column(name = "voided_reason", length = 1000)
    private String voidedReason;

    protected Push() {}

    /**
     * @param entryTitle of the entry, or null
     * @param publishedOn day of the entry's publishing, or null
     */
    public static Push record(
            Channel channel,
            RecordPush command,
            String entryTitle,
            LocalDate publishedOn,
            Caller by,
            LocalDate today,
            Instant at) {
        channel.requireOpen();
        boolean future = command.on() == null || command.on().isAfter(today);
        if (future) {
            throw RuleBroken.at("on", "PUSH_IN_FUTURE");
        }
        boolean early = publishedOn != null && command.on().isBefore(publishedOn);
        if (early) {
            throw RuleBroken.at("on", "PUSH_BEFORE_PUBLISHED");
        }
        Push push = new Push();
        push.channelId = channel.id();
        push.organId = channel.organId();
        push.indexNumber = entryTitle == null ? null : command.indexNumber().strip();
        String own = Wording.optional("title", command.title(), 300);
        push.title = own != null || entryTitle == null ? Wording.required("title", own, 300) : entryTitle;
        push.pushedOn = command.on();
        push.recordedAt = at;
        push.login = by.login();
        push.name = by.name();
        push.address = Wording.optional("address", command.address(), 400);
        return push;
    }

    public void makeVoid(String reason) {
        if (voidedReason != null) {
            throw new Conflict("PUSH_VOIDED");
        }
        voidedReason = Wording.required("reason", reason, 1000);
    }

    public long version() {
        return version;
    }

    public long channelId() {
        return channelId;
    }
}
