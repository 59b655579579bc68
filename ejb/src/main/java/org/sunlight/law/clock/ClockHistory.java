package org.sunlight.law.clock;

import java.time.LocalDate;
import java.util.List;

/**
 * A clock with what has already happened to it, for registers that are taken over. History is stored as it happened,
 * also where it broke the law.
 *
 * @param acts in the order in which they happened
 */
public record ClockHistory(StartClock start, List<Act> acts) {

    public ClockHistory {
        acts = List.copyOf(acts);
    }

    /**
     * @param kind not {@code START} and not {@code RECALCULATE}
     * @param amount units of an extension, else null
     * @param dueOn due day of a {@code REPLACE_DUE}, else null
     */
    public record Act(ClockEventKind kind, LocalDate on, Integer amount, LocalDate dueOn, String reasonKey) {}
}
