package org.sunlight.law.clock.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sunlight.law.calendar.DayKind;
import org.sunlight.law.calendar.WorkingCalendar;
import org.sunlight.law.clock.ExplainedDay;
import org.sunlight.law.rule.LimitUnit;

/** Tells of every day from day zero on whether it counted, and why. */
public final class DayWalk {

    private static final String WHY = "clock.Why.";

    private final Derivation derivation;
    private final WorkingCalendar calendar;
    private int ordinal;

    private DayWalk(Derivation derivation) {
        this.derivation = derivation;
        this.calendar = derivation.calendar();
    }

    /** @param today while the clock is paused, the last day told */
    public static List<ExplainedDay> of(Derivation derivation, LocalDate today) {
        return new DayWalk(derivation).walk(today);
    }

    private List<ExplainedDay> walk(LocalDate today) {
        LocalDate dayZero = derivation.dayZero();
        LocalDate last = derivation.dueOn() == null ? lastPaused(today) : derivation.dueOn();
        List<ExplainedDay> days = new ArrayList<>();
        days.add(new ExplainedDay(dayZero, false, null, WHY + "DAY_ZERO", calendar.nameOf(dayZero)));
        for (LocalDate day = dayZero.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            days.add(explain(day));
        }
        return days;
    }

    private LocalDate lastPaused(LocalDate today) {
        LocalDate from = derivation.pausedFrom();
        return today.isAfter(from) ? today : from;
    }

    private ExplainedDay explain(LocalDate day) {
        LocalDate pausedFrom = derivation.pausedFrom();
        if (derivation.log().isPaused(day) || pausedFrom != null && !day.isBefore(pausedFrom)) {
            return new ExplainedDay(day, false, null, WHY + "PAUSED", null);
        }
        if (derivation.log().isFixed(day)) {
            return new ExplainedDay(day, false, null, WHY + "FIXED", null);
        }
        LocalDate unmoved = derivation.unmovedDueOn();
        if (unmoved != null && day.isAfter(unmoved)) {
            return new ExplainedDay(day, false, null, WHY + "MOVED", calendar.nameOf(day));
        }
        DayKind kind = calendar.kind(day);
        boolean counted = derivation.unit() == LimitUnit.CALENDAR_DAYS || kind.isWorking();
        String why = derivation.unit() == LimitUnit.CALENDAR_DAYS ? "CALENDAR_DAY" : kind.name();
        return new ExplainedDay(day, counted, counted ? ++ordinal : null, WHY + why, calendar.nameOf(day));
    }
}
