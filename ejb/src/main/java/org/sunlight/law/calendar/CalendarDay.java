package org.sunlight.law.calendar;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One day that a notice names.
 *
 * @param name name of the holiday as the notice writes it, for example 国庆节; null for an ordinary day
 */
public record CalendarDay(LocalDate date, DayKind kind, String name) {

    public CalendarDay {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(kind, "kind");
    }
}
