package org.sunlight.petition.statistics;

import java.time.LocalDate;

/** Lengths of the periods that are counted. */
public enum PeriodKind {
    MONTH(1),
    QUARTER(3),
    YEAR(12);

    private final int months;

    PeriodKind(int months) {
        this.months = months;
    }

    int months() {
        return months;
    }

    /** First day of the period that holds this day. */
    LocalDate beginning(LocalDate day) {
        int month = (day.getMonthValue() - 1) / months * months + 1;
        return LocalDate.of(day.getYear(), month, 1);
    }
}
