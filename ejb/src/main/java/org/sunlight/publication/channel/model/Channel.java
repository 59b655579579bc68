package org.sunlight.publication.channel.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.sunlight.office.counter.Wording;
import org.sunlight.publication.channel.ChannelKind;
import org.sunlight.publication.channel.ChannelParticulars;
import org.sunlight.publication.channel.ChannelView;
import org.sunlight.publication.channel.Freshness;
import org.sunlight.publication.channel.model.UpdateLimits.Span;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.RuleBroken;

/** A channel: the website, the gazette, an account, a board. Opened, put right, at last closed. */
@Entity
@Table(name = "channel")
public class Channel {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "organ_id", nullable = false, updatable = false)
    private long organId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 20)
    private ChannelKind kind;

    @Column(name = "name", nullable = false, length = 100)
    private String name;

    @Column(name = "account", length = 100)
    private String account;

    @Column(name = "address", length = 400)
    private String address;

    @Column(name = "filing_number", length = 60)
    private String filingNumber;

    @Column(name = "administrator", length = 100)
    private String administrator;

    @Column(name = "opened_on", nullable = false, updatable = false)
    private LocalDate openedOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Column(name = "closed_reason", length = 1000)
    private String closedReason;

    protected Channel() {}

    public static Channel open(long organId, ChannelParticulars particulars, LocalDate on, LocalDate today) {
        boolean future = on == null || on.isAfter(today);
        if (future) {
            throw RuleBroken.at("openedOn", "CHANNEL_DAY_IN_FUTURE");
        }
        Channel channel = new Channel();
        channel.organId = organId;
        channel.openedOn = on;
        channel.amend(particulars);
        return channel;
    }

    public void amend(ChannelParticulars particulars) {
        requireOpen();
        if (particulars.kind() == null) {
            throw RuleBroken.at("kind", "TEXT_MISSING");
        }
        kind = particulars.kind();
        name = Wording.required("name", particulars.name(), 100);
        account = Wording.optional("account", particulars.account(), 100);
        address = Wording.optional("address", particulars.address(), 400);
        filingNumber = Wording.optional("filingNumber", particulars.filingNumber(), 60);
        administrator = Wording.optional("administrator", particulars.administrator(), 100);
    }

    public void close(String reason, LocalDate today) {
        requireOpen();
        closedReason = Wording.required("reason", reason, 1000);
        closedOn = today;
    }

    public void requireOpen() {
        if (closedOn != null) {
            throw new Conflict("CHANNEL_CLOSED");
        }
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public long organId() {
        return organId;
    }

    public String name() {
        return name;
    }

    /** @param last day of the last push, or null; a new account is counted from the day of its opening */
    public ChannelView view(LocalDate last, UpdateLimits limits, LocalDate today) {
        boolean judged = kind.isNewMedia() && closedOn == null;
        Span span = judged ? limits.account(last == null ? openedOn : last) : Span.NONE;
        Freshness freshness = span.at(today);
        return new ChannelView(
                id,
                version,
                organId,
                kind,
                name,
                account,
                address,
                filingNumber,
                administrator,
                openedOn,
                closedOn,
                closedReason,
                last,
                judged ? (int) ChronoUnit.DAYS.between(today, span.lastDay()) : null,
                freshness);
    }
}
