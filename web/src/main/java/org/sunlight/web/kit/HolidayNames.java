package org.sunlight.web.kit;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holidays in the language of the reader; a name that no text knows stays as the notice writes it. */
public final class HolidayNames {

    private static final String JOINT = "\u3001"; // the mark between names that share one block of days off

    private HolidayNames() {}

    /** In the language of the page; nothing for null. */
    public static String here(String name) {
        return in(Language.current(), name);
    }

    public static String in(Locale locale, String name) {
        if (name == null) {
            return "";
        }
        return Stream.of(name.split(JOINT))
                .map(each -> Texts.find(locale, "calendar.holiday." + each).orElse(each))
                .collect(Collectors.joining(locale.equals(Language.CHINESE) ? JOINT : ", "));
    }
}
