package org.sunlight.publication.official.model;

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
import org.sunlight.publication.official.OfficialAct;
import org.sunlight.publication.official.OfficialDocumentView;
import org.sunlight.publication.official.OpennessClass;
import org.sunlight.shared.security.Caller;

/** One act on a document; written once. */
@Entity
@Table(name = "official_event")
public class OfficialEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "document_id", nullable = false)
    private OfficialDocument document;

    @Enumerated(EnumType.STRING)
    @Column(name = "act", nullable = false, length = 30)
    private OfficialAct act;

    @Column(name = "login", nullable = false, length = 80)
    private String login;

    @Column(name = "name", nullable = false, length = 100)
    private String name;

    @Column(name = "done_at", nullable = false)
    private Instant doneAt;

    @Column(name = "reason", length = 1000)
    private String reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "class_from", length = 30)
    private OpennessClass from;

    @Enumerated(EnumType.STRING)
    @Column(name = "class_to", length = 30)
    private OpennessClass to;

    protected OfficialEvent() {}

    static OfficialEvent of(
            OfficialDocument document,
            OfficialAct act,
            String reason,
            OpennessClass from,
            OpennessClass to,
            Caller by,
            Instant at) {
        OfficialEvent event = new OfficialEvent();
        event.document = document;
        event.act = act;
        event.reason = reason;
        event.from = from;
        event.to = to;
        event.login = by.login();
        event.name = by.name();
        event.doneAt = at;
        return event;
    }

    OfficialAct act() {
        return act;
    }

    String login() {
        return login;
    }

    OfficialDocumentView.Event view() {
        return new OfficialDocumentView.Event(act, login, name, doneAt, reason, from, to);
    }
}
