package org.sunlight.law.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sunlight.law.rule.model.HouseSetting;
import org.sunlight.law.rule.model.SettingFile;
import org.sunlight.law.rule.model.SettingTimeline;

class SettingTimelineTest {

    private static final String KEY = "interpretation.publish.period";

    private static HouseSetting decided(String value, String from) {
        return HouseSetting.decide(KEY, value, LocalDate.parse(from), "reason", "chen", Instant.EPOCH);
    }

    @Test
    @DisplayName("RUL-03 a value of the house holds until the next value begins, whoever set that")
    void laysTheHouseOverTheProduct() {
        SettingTimeline timeline = SettingTimeline.of(
                        SettingFile.shipped(), List.of(decided("5", "2018-01-01"), decided("3", "2018-01-01")))
                .get(KEY);
        assertEquals("10", timeline.on(LocalDate.parse("2017-12-31")).value());
        assertEquals("3", timeline.on(LocalDate.parse("2018-01-01")).value());
        assertEquals("3", timeline.on(LocalDate.parse("2023-03-05")).value());
        assertEquals("0", timeline.on(LocalDate.parse("2023-03-06")).value());
        assertEquals("10", timeline.on(LocalDate.parse("1999-01-01")).value());
    }

    @ParameterizedTest(name = "RUL-03 {0} {1} accepts {2}: {3}")
    @CsvSource({
        "INTEGER, 0..10, 3, true",
        "INTEGER, 0..10, 11, false",
        "INTEGER, 0..10, x, false",
        "INTEGERS, 0..60, 5 3 1, true",
        "INTEGERS, 0..60, 5 x, false",
        "FLAG, true false, true, true",
        "FLAG, true false, yes, false",
        "CHOICE, A B, B, true",
        "CHOICE, A B, C, false",
        "MONTH_DAY, , 02-29, true",
        "MONTH_DAY, , 02-30, false",
        "AMOUNT, , 1.50, true",
        "AMOUNT, , -1, false"
    })
    void acceptsOnlyWhatFits(SettingType type, String choices, String value, boolean fits) {
        SettingView setting =
                new SettingView("a.b", type, choices == null ? List.of() : List.of(choices.split(" ")), List.of());
        if (fits) {
            assertTrue(setting.accepts(value));
        } else {
            assertFalse(setting.accepts(value));
        }
    }
}
