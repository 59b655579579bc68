package org.sunlight.law.clock.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.sunlight.law.calendar.WorkingCalendar;
import org.sunlight.law.clock.ClockState;
import org.sunlight.law.rule.LimitUnit;

/**
 * The due day out of the events. Day zero is not counted. A restart begins at zero and forgets pauses and extensions. A
 * pause keeps the units that were left before its first day; the count goes on the day after the last of overlapping
 * pauses has ended. An extension adds units. A due day fixed by a notice stands as it is. A term in calendar days that
 * ends on a day off moves to the next working day; both days are kept.
 * Source: 民法典 第二百零一条、第二百零三条; 政府信息公开条例（2019）第三十条、第三十三条、第三十五条.
 */
public final class Derivation {

    private final WorkingCalendar calendar;
    private final LimitUnit unit;
    private final boolean moveFromHoliday;
    private final DayLog log = new DayLog();

    private LocalDate dayZero;
    private int amount;
    private int extendedBy;
    private LocalDate base;
    private int remaining;
    private LocalDate fixedDue;
    private int openPauses;
    private LocalDate pausedFrom;
    private LocalDate lapsedDue;
    private LocalDate stoppedOn;

    private Derivation(WorkingCalendar calendar, LimitUnit unit, boolean moveFromHoliday) {
        if (unit == LimitUnit.HOURS) {
            throw new IllegalArgumentException("terms in hours have no due day");
        }
        this.calendar = calendar;
        this.unit = unit;
        this.moveFromHoliday = moveFromHoliday;
    }

    /** @param ticks in the order of the ledger; the first is a start */
    public static Derivation of(WorkingCalendar calendar, LimitUnit unit, boolean moveFromHoliday, List<Tick> ticks) {
        Derivation derivation = new Derivation(calendar, unit, moveFromHoliday);
        ticks.forEach(derivation::take);
        return derivation;
    }

    private void take(Tick tick) {
        switch (tick.kind()) {
            case START -> begin(tick.on(), tick.amount());
            case RESTART -> begin(tick.on(), tick.amount() == null ? amount : tick.amount());
            case PAUSE -> pause(tick.on());
            case RESUME -> resume(tick.on());
            case EXTEND -> extend(tick.amount());
            case REPLACE_DUE -> fix(tick.fixedDueOn(), tick.on());
            case STOP -> stoppedOn = tick.on();
            case RECALCULATE -> {} // the calendar that derives now is already the new one
        }
    }

    private void begin(LocalDate on, int units) {
        dayZero = on;
        amount = units;
        extendedBy = 0;
        base = on;
        remaining = units;
        fixedDue = null;
        openPauses = 0;
        pausedFrom = null;
        lapsedDue = null;
        stoppedOn = null;
        log.clear();
    }

    private void pause(LocalDate on) {
        if (openPauses++ > 0) {
            return;
        }
        pausedFrom = on.isAfter(base) ? on : base.plusDays(1);
        if (pausedFrom.isAfter(lastDay())) {
            lapsedDue = lastDay(); // a pause after the due day saves nothing
            return;
        }
        LocalDate due = counted();
        // none are left where the count has ended on a day off and only the move to a working day is still running
        remaining = Math.max(0, units(pausedFrom.minusDays(1), due));
        base = pausedFrom.minusDays(1);
        fixedDue = null;
    }

    private void resume(LocalDate on) {
        if (openPauses == 0 || --openPauses > 0) {
            return;
        }
        if (lapsedDue == null && on.isAfter(base)) {
            log.paused(base, on);
            base = on;
        }
        pausedFrom = null;
        lapsedDue = null;
    }

    private void extend(int units) {
        extendedBy += units;
        if (fixedDue != null) {
            fixedDue = plus(fixedDue, units);
        } else {
            remaining += units;
        }
    }

    private void fix(LocalDate due, LocalDate on) {
        fixedDue = due;
        log.fixed(on);
    }

    private LocalDate counted() {
        return fixedDue == null ? plus(base, remaining) : fixedDue;
    }

    private LocalDate plus(LocalDate from, int units) {
        return unit == LimitUnit.WORKING_DAYS ? calendar.plusWorkingDays(from, units) : from.plusDays(units);
    }

    private int units(LocalDate fromExclusive, LocalDate untilInclusive) {
        return unit == LimitUnit.WORKING_DAYS
                ? calendar.workingDaysBetween(fromExclusive, untilInclusive)
                : Math.toIntExact(ChronoUnit.DAYS.between(fromExclusive, untilInclusive));
    }

    public ClockState state() {
        if (stoppedOn != null) {
            return ClockState.STOPPED;
        }
        return isPaused() ? ClockState.PAUSED : ClockState.RUNNING;
    }

    private boolean isPaused() {
        return openPauses > 0 && lapsedDue == null;
    }

    /** Last day by the count alone; null while paused. */
    public LocalDate unmovedDueOn() {
        return isPaused() ? null : counted();
    }

    /** Last day in time; null while paused. */
    public LocalDate dueOn() {
        return isPaused() ? null : lastDay();
    }

    private LocalDate lastDay() {
        boolean moves = unit == LimitUnit.CALENDAR_DAYS && fixedDue == null && moveFromHoliday;
        return moves ? calendar.firstWorkingDayOnOrAfter(counted()) : counted();
    }

    /** Units left at the pause; null unless paused. */
    public Integer remaining() {
        return isPaused() && stoppedOn == null ? remaining : null;
    }

    /** True when a year that decides the due day has no notice; of calendar days only the last one asks the calendar. */
    public boolean isProvisional() {
        LocalDate last = dueOn() == null ? base : dueOn();
        LocalDate first = unit == LimitUnit.WORKING_DAYS ? dayZero : unmovedDueOn() == null ? last : unmovedDueOn();
        return calendar.isProvisional(first, last);
    }

    public boolean isLate() {
        return stoppedOn != null && dueOn() != null && stoppedOn.isAfter(dueOn());
    }

    public LocalDate dayZero() {
        return dayZero;
    }

    public int amount() {
        return amount;
    }

    public int extendedBy() {
        return extendedBy;
    }

    public LocalDate stoppedOn() {
        return stoppedOn;
    }

    LocalDate pausedFrom() {
        return isPaused() ? pausedFrom : null;
    }

    DayLog log() {
        return log;
    }

    WorkingCalendar calendar() {
        return calendar;
    }

    LimitUnit unit() {
        return unit;
    }
}
