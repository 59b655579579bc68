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
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import org.sunlight.law.calendar.WorkingCalendar;
import org.sunlight.law.clock.ClockRef;
import org.sunlight.law.clock.ClockState;
import org.sunlight.law.clock.ClockView;
import org.sunlight.law.clock.StartClock;
import org.sunlight.law.rule.LimitUnit;
import org.sunlight.law.rule.TimeLimit;

/**
 * The clock of one rule for one record. Bound for life to the regime of the case's date; what it shows is derived from
 * its ledger and only kept here to be found by.
 */
@Entity
@Table(name = "clock")
@NamedQuery(
        name = "CaseClock.byRef",
        query =
                "select c from CaseClock c where c.subjectKind = :kind and c.subjectNumber = :number and c.rule = :rule")
@NamedQuery(
        name = "CaseClock.ofSubject",
        query = "select c from CaseClock c where c.subjectKind = :kind and c.subjectNumber = :number order by c.id")
@NamedQuery(
        name = "CaseClock.ofSubjects",
        query =
                "select c from CaseClock c where c.subjectKind = :kind and c.subjectNumber in :numbers and c.rule = :rule")
@NamedQuery(
        name = "CaseClock.ofNumbers",
        query = "select c from CaseClock c where c.subjectKind = :kind and c.subjectNumber in :numbers order by c.id")
@NamedQuery(
        name = "CaseClock.openAfter",
        query = "select c from CaseClock c where c.state <> org.sunlight.law.clock.ClockState.STOPPED and c.id > :id"
                + " order by c.id")
@NamedQuery(
        name = "CaseClock.openOfOrganAfter",
        query = "select c from CaseClock c where c.state <> org.sunlight.law.clock.ClockState.STOPPED"
                + " and c.organId = :organ and c.id > :id order by c.id")
public class CaseClock {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    private long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "subject_kind", nullable = false, length = 40)
    private String subjectKind;

    @Column(name = "subject_number", nullable = false, length = 80)
    private String subjectNumber;

    @Column(name = "rule", nullable = false, length = 60)
    private String rule;

    @Column(name = "subject", nullable = false, length = 400)
    private String subject;

    @Column(name = "organ_id", nullable = false)
    private long organId;

    @Column(name = "assignee", length = 60)
    private String assignee;

    @Column(name = "regime_from", nullable = false)
    private LocalDate regimeFrom;

    @Column(name = "source", nullable = false, length = 300)
    private String source;

    @Enumerated(EnumType.STRING)
    @Column(name = "unit", nullable = false, length = 16)
    private LimitUnit unit;

    @Column(name = "amount", nullable = false)
    private int amount;

    @Column(name = "extension_max")
    private Integer extensionMax;

    @Column(name = "move_from_holiday", nullable = false)
    private boolean moveFromHoliday;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 10)
    private ClockState state;

    @Column(name = "day_zero", nullable = false)
    private LocalDate dayZero;

    @Column(name = "extended_by", nullable = false)
    private int extendedBy;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "unmoved_due_on")
    private LocalDate unmovedDueOn;

    @Column(name = "provisional", nullable = false)
    private boolean provisional;

    @Column(name = "remaining")
    private Integer remaining;

    @Column(name = "stopped_on")
    private LocalDate stoppedOn;

    @Column(name = "late", nullable = false)
    private boolean late;

    protected CaseClock() {}

    /** A clock without ledger yet: the start is its first event. */
    public static CaseClock open(StartClock start, TimeLimit limit, boolean moveFromHoliday) {
        CaseClock clock = new CaseClock();
        clock.subjectKind = start.ref().subjectKind();
        clock.subjectNumber = start.ref().subjectNumber();
        clock.rule = start.ref().rule();
        clock.subject = start.subject();
        clock.organId = start.organId();
        clock.assignee = start.assignee();
        clock.regimeFrom = limit.validFrom();
        clock.source = limit.source();
        clock.unit = limit.unit();
        clock.amount = start.amountOverride() == null ? limit.amount() : start.amountOverride();
        clock.extensionMax = limit.extensionMax();
        clock.moveFromHoliday = moveFromHoliday;
        clock.dayZero = start.dayZero();
        clock.state = ClockState.RUNNING;
        return clock;
    }

    public Derivation derive(WorkingCalendar calendar, List<Tick> ticks) {
        return Derivation.of(calendar, unit, moveFromHoliday, ticks);
    }

    /** Takes over what the ledger says. */
    public void show(Derivation derivation) {
        state = derivation.state();
        dayZero = derivation.dayZero();
        amount = derivation.amount();
        extendedBy = derivation.extendedBy();
        dueOn = derivation.dueOn();
        unmovedDueOn = derivation.unmovedDueOn();
        provisional = derivation.isProvisional();
        remaining = derivation.remaining();
        stoppedOn = derivation.stoppedOn();
        late = derivation.isLate();
    }

    public void assign(String login) {
        assignee = login;
    }

    public void describe(String title) {
        subject = title;
    }

    public ClockView view() {
        return new ClockView(
                id,
                ref(),
                organId,
                subject,
                assignee,
                state,
                dayZero,
                amount,
                unit,
                extendedBy,
                dueOn,
                unmovedDueOn,
                provisional,
                remaining,
                stoppedOn,
                late,
                source,
                regimeFrom);
    }

    public ClockRef ref() {
        return new ClockRef(subjectKind, subjectNumber, rule);
    }

    public long id() {
        return id;
    }

    public long organId() {
        return organId;
    }

    public String subject() {
        return subject;
    }

    public ClockState state() {
        return state;
    }

    public int amount() {
        return amount;
    }

    public int extendedBy() {
        return extendedBy;
    }

    /** Units by which the law lets it be extended in all; null when not at all. */
    public Integer extensionMax() {
        return extensionMax;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public boolean isProvisional() {
        return provisional;
    }

    public LocalDate regimeFrom() {
        return regimeFrom;
    }

    public String source() {
        return source;
    }

    public LimitUnit unit() {
        return unit;
    }
}
