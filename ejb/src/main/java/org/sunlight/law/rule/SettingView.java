package org.sunlight.law.rule;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A house setting with all its values.
 *
 * @param choices permitted values of a choice, or {@code min..max} of a number as one entry
 */
public record SettingView(String key, SettingType type, List<String> choices, List<SettingPeriod> periods) {

    private static final Pattern INTEGER = Pattern.compile("\\d{1,6}");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,9}(\\.\\d{1,2})?");
    private static final Pattern MONTH_DAY = Pattern.compile("\\d{2}-\\d{2}");

    /** The value in force on a day; before the first value, the first. */
    public SettingPeriod on(LocalDate day) {
        return periods.stream().filter(period -> period.covers(day)).findFirst().orElse(periods.get(0));
    }

    /** True when the value is of the setting's type and within its choices. */
    public boolean accepts(String value) {
        return switch (type) {
            case INTEGER -> isInRange(value);
            case INTEGERS -> Stream.of(value.split(" ")).allMatch(this::isInRange);
            case FLAG, CHOICE -> choices.contains(value);
            case MONTH_DAY -> MONTH_DAY.matcher(value).matches() && isDay(value);
            case AMOUNT -> AMOUNT.matcher(value).matches();
            case TEXT -> !value.isBlank();
        };
    }

    private boolean isInRange(String value) {
        String[] range = choices.get(0).split("\\.\\.");
        return INTEGER.matcher(value).matches()
                && Integer.parseInt(value) >= Integer.parseInt(range[0])
                && Integer.parseInt(value) <= Integer.parseInt(range[1]);
    }

    private static boolean isDay(String value) {
        int month = Integer.parseInt(value.substring(0, 2));
        int day = Integer.parseInt(value.substring(3));
        return month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).maxLength();
    }

    /** First part of the key: the group it is shown in. */
    public String group() {
        return key.substring(0, key.indexOf('.'));
    }
}
