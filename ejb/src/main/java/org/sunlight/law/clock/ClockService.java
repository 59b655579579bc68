package org.sunlight.law.clock;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sunlight.law.calendar.CalendarQueries;
import org.sunlight.law.calendar.WorkingCalendar;
import org.sunlight.law.clock.ClockHistory.Act;
import org.sunlight.law.clock.model.CaseClock;
import org.sunlight.law.clock.model.ClockEvent;
import org.sunlight.law.clock.model.Derivation;
import org.sunlight.law.clock.model.Tick;
import org.sunlight.law.clock.store.ClockStore;
import org.sunlight.law.rule.HouseSettings;
import org.sunlight.law.rule.LimitUnit;
import org.sunlight.law.rule.RuleBook;
import org.sunlight.law.rule.TimeLimit;
import org.sunlight.shared.audit.Audited;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.shared.security.Caller;
import org.sunlight.shared.security.CurrentCaller;

/**
 * The clocks of all records; the only place where a due day arises. Called only inside other use cases, which have
 * checked role and organ: hence open to each of them.
 */
@Stateless
@Audited
@PermitAll
public class ClockService {

    private static final String MOVE_SETTING = "clock.calendar-days.move-from-holiday";
    private static final int AT_ONCE = 200;
    private static final String STARTED = "clock.Reason.STARTED";

    @Inject
    private ClockStore clocks;

    @Inject
    private CalendarQueries calendars;

    @Inject
    private RuleBook rules;

    @Inject
    private HouseSettings settings;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock now;

    /**
     * Starts the clock of a rule; one that has stopped begins again from the new day zero.
     *
     * @throws ClockAlreadyRunning if it has not stopped
     * @throws org.sunlight.law.rule.NoRuleInForce if the law of the case's date does not know the rule
     */
    public ClockView start(StartClock start) {
        TimeLimit limit = limit(start);
        Optional<CaseClock> existing = clocks.find(start.ref());
        if (existing.isEmpty()) {
            return begin(start, limit, calendars.calendar(start.organId())).view();
        }
        CaseClock clock = existing.get();
        if (clock.state() != ClockState.STOPPED) {
            throw new ClockAlreadyRunning();
        }
        int amount = start.amountOverride() == null ? limit.amount() : start.amountOverride();
        clock.assign(start.assignee());
        append(clock, new Tick(ClockEventKind.RESTART, start.dayZero(), amount, null), STARTED);
        return clock.view();
    }

    /** Clocks of a register that is taken over, with their past, in one batch of inserts. */
    public void startAll(List<ClockHistory> histories) {
        Map<Long, WorkingCalendar> byOrgan = new HashMap<>();
        for (ClockHistory history : histories) {
            StartClock start = history.start();
            WorkingCalendar calendar = byOrgan.computeIfAbsent(start.organId(), calendars::calendar);
            CaseClock clock = begin(start, limit(start), calendar);
            List<Tick> ticks = new ArrayList<>(List.of(startTick(clock, start)));
            for (Act act : history.acts()) {
                append(
                        clock,
                        ticks,
                        calendar,
                        new Tick(act.kind(), act.on(), act.amount(), act.dueOn()),
                        act.reasonKey());
            }
        }
    }

    /** The count stands still from this day on, the day itself not counted; pauses may overlap. */
    public ClockView pause(ClockRef ref, LocalDate on, String reasonKey) {
        return act(ref, new Tick(ClockEventKind.PAUSE, on, null, null), reasonKey);
    }

    /** Ends one pause; the count goes on the day after, once the last pause has ended. */
    public ClockView resume(ClockRef ref, LocalDate on, String reasonKey) {
        return act(ref, new Tick(ClockEventKind.RESUME, on, null, null), reasonKey);
    }

    /** Counts again from zero; also sets a stopped clock going. */
    public ClockView restart(ClockRef ref, LocalDate dayZero, String reasonKey) {
        CaseClock clock = clocks.get(ref);
        append(clock, new Tick(ClockEventKind.RESTART, dayZero, null, null), reasonKey);
        return clock.view();
    }

    /**
     * Adds units of the clock's own unit. Whether the extension comes in time is asked by who grants it.
     *
     * @throws RuleBroken if the law grants none, or not so much in all
     */
    public ClockView extend(ClockRef ref, int amount, LocalDate on, String reasonKey) {
        CaseClock clock = clocks.get(ref);
        if (clock.extensionMax() == null) {
            throw new RuleBroken("EXTENSION_NOT_PROVIDED");
        }
        if (amount < 1 || clock.extendedBy() + amount > clock.extensionMax()) {
            throw RuleBroken.at("amount", "EXTENSION_BEYOND_LAW", clock.extensionMax());
        }
        return act(ref, new Tick(ClockEventKind.EXTEND, on, amount, null), reasonKey);
    }

    /** A notice fixes the due day itself; it stands as it is, working day or not. */
    public ClockView replaceDue(ClockRef ref, LocalDate dueOn, LocalDate on, String reasonKey) {
        return act(ref, new Tick(ClockEventKind.REPLACE_DUE, on, null, dueOn), reasonKey);
    }

    /** What was due has been done on this day; the clock says whether it was late. */
    public ClockView stop(ClockRef ref, LocalDate on, String reasonKey) {
        return act(ref, new Tick(ClockEventKind.STOP, on, null, null), reasonKey);
    }

    /**
     * Stops what was somebody's right and was not used in time: nothing is owed any more.
     *
     * @param today clocks whose last day lies before it
     * @return how many ran out
     */
    public int lapse(Collection<String> rules, LocalDate today, String reasonKey) {
        int count = 0;
        List<CaseClock> lapsed = clocks.lapsed(rules, today, AT_ONCE);
        while (!lapsed.isEmpty()) {
            lapsed.forEach(clock -> append(clock, new Tick(ClockEventKind.STOP, today, null, null), reasonKey));
            clocks.flush();
            count += lapsed.size();
            lapsed = clocks.lapsed(rules, today, AT_ONCE);
        }
        return count;
    }

    /** Stops every clock of the record that has not stopped. */
    public void stopAll(String subjectKind, String subjectNumber, LocalDate on, String reasonKey) {
        clocks.ofSubject(subjectKind, subjectNumber).stream()
                .filter(clock -> clock.state() != ClockState.STOPPED)
                .forEach(clock -> append(clock, new Tick(ClockEventKind.STOP, on, null, null), reasonKey));
    }

    /** @param assignee login of who has to act, or null */
    public void assign(String subjectKind, String subjectNumber, String assignee) {
        clocks.ofSubject(subjectKind, subjectNumber).forEach(clock -> clock.assign(assignee));
    }

    /** The same for the clocks of one organ only, where several organs have a part in the record. */
    public void assign(String subjectKind, String subjectNumber, long organId, String assignee) {
        clocks.ofSubject(subjectKind, subjectNumber).stream()
                .filter(clock -> clock.organId() == organId)
                .forEach(clock -> clock.assign(assignee));
    }

    /** Gives the record's clocks the title that the work list shows. */
    public void describe(String subjectKind, String subjectNumber, String subject) {
        clocks.ofSubject(subjectKind, subjectNumber).forEach(clock -> clock.describe(subject));
    }

    private TimeLimit limit(StartClock start) {
        TimeLimit limit = rules.on(start.caseDate()).limit(start.ref().rule());
        if (limit.unit() == LimitUnit.HOURS) {
            throw new IllegalArgumentException("a clock counts days: " + limit.rule());
        }
        return limit;
    }

    private CaseClock begin(StartClock start, TimeLimit limit, WorkingCalendar calendar) {
        CaseClock clock = CaseClock.open(start, limit, settings.flag(MOVE_SETTING, start.caseDate()));
        clocks.add(clock);
        append(clock, new ArrayList<>(), calendar, startTick(clock, start), STARTED);
        return clock;
    }

    private static Tick startTick(CaseClock clock, StartClock start) {
        return new Tick(ClockEventKind.START, start.dayZero(), clock.amount(), null);
    }

    private ClockView act(ClockRef ref, Tick tick, String reasonKey) {
        CaseClock clock = clocks.get(ref);
        if (clock.state() == ClockState.STOPPED) {
            throw new ClockStopped();
        }
        append(clock, tick, reasonKey);
        return clock.view();
    }

    private void append(CaseClock clock, Tick tick, String reasonKey) {
        List<Tick> ticks = new ArrayList<>(
                clocks.events(clock.id()).stream().map(ClockEvent::tick).toList());
        append(clock, ticks, calendars.calendar(clock.organId()), tick, reasonKey);
    }

    private void append(CaseClock clock, List<Tick> ticks, WorkingCalendar calendar, Tick tick, String reasonKey) {
        LocalDate before = clock.dueOn();
        ticks.add(tick);
        Derivation derivation = clock.derive(calendar, ticks);
        clock.show(derivation);
        String actor = caller.find().map(Caller::login).orElse("system");
        clocks.append(ClockEvent.record(
                clock.id(), ticks.size(), tick, before, clock.dueOn(), reasonKey, actor, now.instant()));
    }
}
