package org.sunlight.publication.catalogue.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sunlight.publication.catalogue.EntryAct;
import org.sunlight.publication.catalogue.EntryView;
import org.sunlight.shared.security.Caller;

/** One act on an entry and what it said after it; written once. */
@Entity
@Table(name = "catalogue_event")
public class CatalogueEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "entry_id", nullable = false)
    private CatalogueEntry entry;

    @Enumerated(EnumType.STRING)
    @Column(name = "act", nullable = false, length = 20)
    private EntryAct act;

    @Column(name = "done_at", nullable = false)
    private Instant doneAt;

    @Column(name = "login", nullable = false, length = 80)
    private String login;

    @Column(name = "name", nullable = false, length = 100)
    private String name;

    @Column(name = "reason", length = 1000)
    private String reason;

    @Column(name = "title", nullable = false, length = 300)
    private String title;

    @Column(name = "body", nullable = false, length = 30_000)
    private String text;

    @Column(name = "particulars", nullable = false, length = 4000)
    private String particulars;

    @Column(name = "content_hash", nullable = false, length = 64)
    private String contentHash;

    @Column(name = "review_id", nullable = false)
    private long reviewId;

    protected CatalogueEvent() {}

    static CatalogueEvent of(CatalogueEntry entry, EntryAct act, String reason, Caller by, Instant at) {
        CatalogueEvent event = new CatalogueEvent();
        event.entry = entry;
        event.act = act;
        event.reason = reason;
        event.login = by.login();
        event.name = by.name();
        event.doneAt = at;
        event.title = entry.title();
        event.text = entry.text();
        event.particulars = entry.particularsInWords();
        event.contentHash = entry.contentHash();
        event.reviewId = entry.reviewId();
        return event;
    }

    Instant doneAt() {
        return doneAt;
    }

    EntryView.Event view() {
        return new EntryView.Event(act, doneAt, name, reason, title, contentHash);
    }
}
