package org.sunlight.disclosure.remedy.model;

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
import java.time.LocalDate;
import org.sunlight.disclosure.remedy.RemedyAct;
import org.sunlight.disclosure.remedy.RemedyEntry;
import org.sunlight.shared.security.Caller;

/** One line of a case's history; written once. */
@Entity
@Table(name = "remedy_event")
public class RemedyEvent {

    @Id
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id", nullable = false)
    private RemedyCase remedy;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private RemedyAct act;

    @Column(name = "happened_at", nullable = false)
    private Instant happenedAt;

    @Column(name = "on_day", nullable = false)
    private LocalDate onDay;

    @Column(name = "actor_login", nullable = false, length = 80)
    private String actorLogin;

    @Column(name = "actor_name", nullable = false, length = 100)
    private String actorName;

    @Column(length = 2000)
    private String note;

    protected RemedyEvent() {}

    static RemedyEvent of(RemedyCase remedy, RemedyAct act, LocalDate on, String note, Caller by, Instant at) {
        RemedyEvent event = new RemedyEvent();
        event.remedy = remedy;
        event.act = act;
        event.onDay = on;
        event.happenedAt = at;
        event.actorLogin = by.login();
        event.actorName = by.name();
        event.note = note;
        return event;
    }

    RemedyEntry entry() {
        return new RemedyEntry(act, onDay, happenedAt, actorName, note);
    }
}
