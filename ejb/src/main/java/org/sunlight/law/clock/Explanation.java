package org.sunlight.law.clock;

import java.time.LocalDate;
import java.util.List;
import org.sunlight.law.rule.LimitUnit;

/**
 * Why a due day is the due day: every day from day zero on, counted or not, and why.
 *
 * @param days begins with the day zero that counts now; the days before a restart are told by the events
 * @param dueOn null while the clock is paused
 */
public record Explanation(
        String rule,
        LocalDate regimeFrom,
        String source,
        LocalDate dayZero,
        int amount,
        LimitUnit unit,
        LocalDate dueOn,
        boolean provisional,
        List<ExplainedDay> days,
        List<ClockEventView> events) {

    /** The due day by the count alone, before a holiday moved it. */
    public LocalDate countedUntil() {
        return days.stream()
                .filter(ExplainedDay::counted)
                .map(ExplainedDay::date)
                .reduce((first, second) -> second)
                .orElse(dayZero);
    }

    /** True when the count ended on a day off and the due day moved to the next working day. */
    public boolean isMoved() {
        return days.stream().anyMatch(day -> day.why().equals("clock.Why.MOVED"));
    }
}
