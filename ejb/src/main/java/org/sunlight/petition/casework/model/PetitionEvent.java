package org.sunlight.petition.casework.model;

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
import org.sunlight.office.counter.Wording;
import org.sunlight.petition.casework.PetitionState;
import org.sunlight.petition.casework.PetitionTimelineEntry;
import org.sunlight.shared.security.Caller;

/** One act in the history of an item. Written once; all columns refuse updates. */
@Entity
@Table(name = "petition_event")
@NamedQuery(
        name = "PetitionEvent.of",
        query = "select e from PetitionEvent e where e.petition.id = :item order by e.happenedAt, e.id")
public class PetitionEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "item_id", nullable = false, updatable = false)
    private Petition petition;

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

    @Column(name = "organ_id", updatable = false)
    private Long organId;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state", length = 30, updatable = false)
    private PetitionState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state", nullable = false, length = 30, updatable = false)
    private PetitionState to;

    @Column(name = "document", length = 100, updatable = false)
    private String document;

    @Column(name = "note", length = 4000, updatable = false)
    private String note;

    protected PetitionEvent() {}

    /**
     * @param from state before it, null for the first
     * @param on day of law
     */
    public static PetitionEvent of(
            Petition petition,
            String act,
            PetitionState from,
            LocalDate on,
            Caller caller,
            Instant at,
            String document,
            String note) {
        PetitionEvent event = new PetitionEvent();
        event.petition = petition;
        event.act = act;
        event.from = from;
        event.to = petition.state();
        event.on = on;
        event.actorLogin = caller.login();
        event.actorName = caller.name();
        event.organId = caller.organId();
        event.happenedAt = at;
        event.document = document;
        event.note = Wording.optional("note", note, 4000);
        return event;
    }

    /** A step that was taken before the item came here. */
    public static PetitionEvent past(Petition petition, PastItem.Step step, Caller caller, Instant at) {
        PetitionEvent event = of(petition, step.act(), step.from(), step.on(), caller, at, null, null);
        event.to = step.to();
        return event;
    }

    public PetitionTimelineEntry entry() {
        return new PetitionTimelineEntry(act, happenedAt, on, actorLogin, actorName, organId, from, to, document, note);
    }
}
