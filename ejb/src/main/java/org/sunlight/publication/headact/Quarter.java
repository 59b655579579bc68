package org.sunlight.publication.headact;

import java.time.LocalDate;

/** @param number 1 to 4 */
public record Quarter(int year, int number) {

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() - 1) / 3 + 1);
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, number * 3 - 2, 1);
    }

    public LocalDate lastDay() {
        return firstDay().plusMonths(3).minusDays(1);
    }

    public Quarter before() {
        return of(firstDay().minusDays(1));
    }

    /** As in {@code 2026-Q4}. */
    @Override
    public String toString() {
        return "%d-Q%d".formatted(year, number);
    }
}
