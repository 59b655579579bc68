package org.sunlight.law.clock.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.sunlight.law.clock.ClockEventKind;
import org.sunlight.law.clock.ClockEventView;

/** One line of a clock's ledger. Never changed and never taken away. */
@Entity
@Table(name = "clock_event")
@NamedQuery(
        name = "ClockEvent.ofClocks",
        query = "select e from ClockEvent e where e.clockId in :clocks order by e.clockId, e.place")
public class ClockEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    private long id;

    @Column(name = "clock_id", nullable = false)
    private long clockId;

    @Column(name = "place", nullable = false)
    private int place;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 16)
    private ClockEventKind kind;

    @Column(name = "happened_on", nullable = false)
    private LocalDate on;

    @Column(name = "amount")
    private Integer amount;

    @Column(name = "set_due_on")
    private LocalDate fixedDueOn;

    @Column(name = "due_before")
    private LocalDate dueBefore;

    @Column(name = "due_after")
    private LocalDate dueAfter;

    @Column(name = "reason", nullable = false, length = 80)
    private String reason;

    @Column(name = "actor", nullable = false, length = 60)
    private String actor;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    protected ClockEvent() {}

    /**
     * @param dueBefore due day before this event, null when there was none
     * @param dueAfter due day after it, null while paused
     */
    public static ClockEvent record(
            long clockId,
            int place,
            Tick tick,
            LocalDate dueBefore,
            LocalDate dueAfter,
            String reason,
            String actor,
            Instant at) {
        ClockEvent event = new ClockEvent();
        event.clockId = clockId;
        event.place = place;
        event.kind = tick.kind();
        event.on = tick.on();
        event.amount = tick.amount();
        event.fixedDueOn = tick.fixedDueOn();
        event.dueBefore = dueBefore;
        event.dueAfter = dueAfter;
        event.reason = reason;
        event.actor = actor;
        event.recordedAt = at;
        return event;
    }

    public Tick tick() {
        return new Tick(kind, on, amount, fixedDueOn);
    }

    public ClockEventView view() {
        return new ClockEventView(id, kind, on, amount, dueBefore, dueAfter, reason, actor, recordedAt);
    }

    public long clockId() {
        return clockId;
    }

    public int place() {
        return place;
    }
}
