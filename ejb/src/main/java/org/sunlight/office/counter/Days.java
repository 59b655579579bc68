package org.sunlight.office.counter;

import java.time.LocalDate;
import org.sunlight.shared.error.RuleBroken;

/** Days as people typed them: present, not in the future, not before what they follow. */
public final class Days {

    private Days() {}

    public static LocalDate notAfter(String pointer, LocalDate day, LocalDate today) {
        if (day == null) {
            throw RuleBroken.at(pointer, "VALUE_MISSING");
        }
        if (day.isAfter(today)) {
            throw RuleBroken.at(pointer, "DAY_IN_FUTURE");
        }
        return day;
    }

    /** @param code refusal when the day lies before the earliest one */
    public static LocalDate between(String pointer, LocalDate day, LocalDate earliest, String code, LocalDate today) {
        notAfter(pointer, day, today);
        if (day.isBefore(earliest)) {
            throw RuleBroken.at(pointer, code, earliest);
        }
        return day;
    }
}
