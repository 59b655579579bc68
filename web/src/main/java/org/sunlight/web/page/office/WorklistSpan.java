package org.sunlight.web.page.office;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;

/**
 * The due days a reader of the work list asks for, both inclusive; null where the span is open.
 *
 * @param fault key of what is wrong with what was typed, which is then left aside; null when nothing is
 */
record WorklistSpan(LocalDate from, LocalDate until, String fault) {

    /** @param period week or month of today; anything else means the days that were typed */
    static WorklistSpan of(String period, String from, String until, LocalDate today) {
        return switch (period) {
            case "week" ->
                new WorklistSpan(
                        today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                        today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)),
                        null);
            case "month" ->
                new WorklistSpan(today.withDayOfMonth(1), today.with(TemporalAdjusters.lastDayOfMonth()), null);
            default -> typed(from, until);
        };
    }

    private static WorklistSpan typed(String from, String until) {
        try {
            LocalDate first = from == null ? null : LocalDate.parse(from);
            LocalDate last = until == null ? null : LocalDate.parse(until);
            boolean reversed = first != null && last != null && last.isBefore(first);
            return reversed
                    ? new WorklistSpan(null, null, "worklist.periodReversed")
                    : new WorklistSpan(first, last, null);
        } catch (DateTimeParseException notADay) {
            return new WorklistSpan(null, null, "kit.day.invalid");
        }
    }
}
