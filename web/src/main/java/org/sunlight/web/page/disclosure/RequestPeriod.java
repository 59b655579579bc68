package org.sunlight.web.page.disclosure;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** Spans of days people ask the register for. */
public enum RequestPeriod {
    THIS_MONTH,
    THIS_QUARTER,
    THIS_YEAR,
    LAST_YEAR;

    /** First day, inclusive. */
    public LocalDate from(LocalDate today) {
        return switch (this) {
            case THIS_MONTH -> today.withDayOfMonth(1);
            case THIS_QUARTER -> today.with(IsoFields.DAY_OF_QUARTER, 1);
            case THIS_YEAR -> today.withDayOfYear(1);
            case LAST_YEAR -> today.withDayOfYear(1).minusYears(1);
        };
    }

    /** Last day, inclusive: for what is still running, today. */
    public LocalDate until(LocalDate today) {
        return this == LAST_YEAR ? today.withDayOfYear(1).minusDays(1) : today;
    }
}
