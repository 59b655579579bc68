package org.sunlight.petition.statistics;

import java.time.LocalDate;

/**
 * A month, quarter or year of Asia/Shanghai.
 *
 * @param startsOn first day, inclusive
 */
public record Period(PeriodKind kind, LocalDate startsOn) {

    /** @throws IllegalArgumentException for a day on which no such period begins */
    public Period {
        if (!kind.beginning(startsOn).equals(startsOn)) {
            throw new IllegalArgumentException("no " + kind + " begins on " + startsOn);
        }
    }

    public static Period of(PeriodKind kind, LocalDate day) {
        return new Period(kind, kind.beginning(day));
    }

    /** First day after it, exclusive. */
    public LocalDate endsOn() {
        return startsOn.plusMonths(kind.months());
    }

    public Period before() {
        return new Period(kind, startsOn.minusMonths(kind.months()));
    }

    public Period yearEarlier() {
        return new Period(kind, startsOn.minusYears(1));
    }

    /** {@code MONTH-2026-10-01}: names the period in addresses and as the key of a run. */
    public String key() {
        return kind + "-" + startsOn;
    }

    /** @throws IllegalArgumentException for anything but a key */
    public static Period ofKey(String key) {
        int dash = key.indexOf('-');
        if (dash < 0) {
            throw new IllegalArgumentException("no period: " + key);
        }
        return new Period(PeriodKind.valueOf(key.substring(0, dash)), LocalDate.parse(key.substring(dash + 1)));
    }
}
