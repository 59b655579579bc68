package org.sunlight.disclosure.request.model;

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
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.sunlight.disclosure.request.RequestState;
import org.sunlight.disclosure.request.TimelineEntry;
import org.sunlight.office.counter.Wording;
import org.sunlight.shared.security.Caller;

/** One act in the history of a request. Written once; all columns refuse updates. */
@Entity
@Table(name = "request_event")
@NamedQuery(
        name = "RequestEvent.of",
        query = "select e from RequestEvent e where e.request.id = :request order by e.happenedAt, e.id")
public class RequestEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "request_id", nullable = false, updatable = false)
    private DisclosureRequest request;

    @Column(name = "happened_at", nullable = false, updatable = false)
    private Instant happenedAt;

    @Column(name = "on_day", nullable = false, updatable = false)
    private LocalDate on;

    @Column(name = "act", nullable = false, length = 30, updatable = false)
    private String act;

    @Column(name = "actor_login", nullable = false, length = 60, updatable = false)
    private String actorLogin;

    @Column(name = "actor_name", nullable = false, length = 100, updatable = false)
    private String actorName;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state", length = 30, updatable = false)
    private RequestState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state", nullable = false, length = 30, updatable = false)
    private RequestState to;

    @Column(name = "document", length = 100, updatable = false)
    private String document;

    @Column(name = "note", length = 4000, updatable = false)
    private String note;

    protected RequestEvent() {}

    /**
     * @param act name of the act
     * @param from state before it, null for the first
     * @param on day of law
     */
    public static RequestEvent of(
            DisclosureRequest request,
            String act,
            RequestState from,
            LocalDate on,
            Caller caller,
            Instant at,
            String document,
            String note) {
        RequestEvent event = new RequestEvent();
        event.request = request;
        event.act = act;
        event.from = from;
        event.to = request.state();
        event.on = on;
        event.actorLogin = caller.login();
        event.actorName = caller.name();
        event.happenedAt = at;
        event.document = document;
        event.note = Wording.optional("note", note, 4000);
        return event;
    }

    public TimelineEntry entry() {
        return new TimelineEntry(act, happenedAt, on, actorLogin, actorName, from, to, document, note);
    }
}
