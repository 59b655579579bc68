package org.sunlight.law.rule;

import java.time.LocalDate;
import java.util.List;

/**
 * A house setting with all its values.
 *
 * @param choices permitted values of a choice, or {@code min..max} of a number as one entry
 */
public record SettingView(String key, SettingType type, List<String> choices, List<SettingPeriod> periods) {

    /** The value in force on a day; before the first value, the first. */
    public SettingPeriod on(LocalDate day) {
        return periods.stream().filter(period -> period.covers(day)).findFirst().orElse(periods.get(0));
    }

    /** First part of the key: the group it is shown in. */
    public String group() {
        return key.substring(0, key.indexOf('.'));
    }
}
