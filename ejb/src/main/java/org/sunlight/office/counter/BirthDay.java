package org.sunlight.office.counter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day of birth that an identity number tells. Source: GB 11643-1999. */
public final class BirthDay {

    private static final Pattern NEW = Pattern.compile("\\d{6}(\\d{4})(\\d{2})(\\d{2})\\d{3}[\\dXx]");
    /** Numbers of 15 digits were issued in the twentieth century only. */
    private static final Pattern OLD = Pattern.compile("\\d{6}(\\d{2})(\\d{2})(\\d{2})\\d{3}");

    private BirthDay() {}

    /** Null where the number tells no day that exists. */
    public static LocalDate of(IdType type, String number) {
        if (type != IdType.RESIDENT_ID || number == null) {
            return null;
        }
        Matcher now = NEW.matcher(number);
        if (now.matches()) {
            return day(Integer.parseInt(now.group(1)), now);
        }
        Matcher old = OLD.matcher(number);
        return old.matches() ? day(1900 + Integer.parseInt(old.group(1)), old) : null;
    }

    private static LocalDate day(int year, Matcher number) {
        try {
            return LocalDate.of(year, Integer.parseInt(number.group(2)), Integer.parseInt(number.group(3)));
        } catch (DateTimeException e) {
            // digits that name no day: the number is doubted elsewhere
            return null;
        }
    }
}
