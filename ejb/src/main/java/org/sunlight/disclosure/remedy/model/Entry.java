package org.sunlight.disclosure.remedy.model;

import java.time.LocalDate;
import org.sunlight.shared.error.RuleBroken;

/** What people entered: present where needed, no longer than the column, days that can be true. */
final class Entry {

    private Entry() {}

    static <T> T present(String pointer, T value) {
        if (value == null) {
            throw RuleBroken.at(pointer, "TEXT_MISSING");
        }
        return value;
    }

    static String text(String pointer, String text, int longest) {
        return present(pointer, optional(pointer, text, longest));
    }

    /** Null for a text that is absent or blank. */
    static String optional(String pointer, String text, int longest) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.strip().length() > longest) {
            throw RuleBroken.at(pointer, "TEXT_TOO_LONG", longest);
        }
        return text.strip();
    }

    static LocalDate dayUntil(String pointer, LocalDate day, LocalDate todayInclusive) {
        if (present(pointer, day).isAfter(todayInclusive)) {
            throw RuleBroken.at(pointer, "REMEDY_DAY_IN_FUTURE");
        }
        return day;
    }

    static void notBefore(String pointer, LocalDate day, LocalDate earliestInclusive) {
        if (day.isBefore(earliestInclusive)) {
            throw RuleBroken.at(pointer, "REMEDY_DAY_TOO_EARLY", earliestInclusive);
        }
    }
}
