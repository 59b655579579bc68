package org.sunlight.publication.channel.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sunlight.publication.channel.ColumnClass;
import org.sunlight.publication.channel.Freshness;

/** The limits by date arithmetic, each case on the day before and the day after. */
class UpdateLimitsTest {

    private static final UpdateLimits LIMITS = new UpdateLimits(10, 14, 5, 6, 80, 10, 14);

    @ParameterizedTest(name = "{0}, updated {2}, on {3}: {4}")
    @DisplayName("CHA-03 a column warns from the alarm on and fails on the day after its limit")
    @CsvSource({
        // two weeks: the fourteenth day is still in time
        "NEWS,,2017-07-03,2017-07-03,FRESH",
        "NEWS,,2017-07-03,2017-07-12,FRESH",
        "NEWS,,2017-07-03,2017-07-13,NEAR",
        "NEWS,,2017-07-03,2017-07-17,NEAR",
        "NEWS,,2017-07-03,2017-07-18,FAILING",
        // over the leap day
        "NEWS,,2024-02-20,2024-03-05,NEAR",
        "NEWS,,2024-02-20,2024-03-06,FAILING",
        // months by the calendar: 31 August and six months is the last of February
        "NOTICE,,2023-08-31,2024-01-30,FRESH",
        "NOTICE,,2023-08-31,2024-01-31,NEAR",
        "NOTICE,,2023-08-31,2024-02-29,NEAR",
        "NOTICE,,2023-08-31,2024-03-01,FAILING",
        "NOTICE,,2022-08-31,2023-02-28,NEAR",
        "NOTICE,,2022-08-31,2023-03-01,FAILING",
        // its own cycle, four fifths of it
        "OTHER,100,2026-01-01,2026-03-21,FRESH",
        "OTHER,100,2026-01-01,2026-03-22,NEAR",
        "OTHER,100,2026-01-01,2026-04-11,NEAR",
        "OTHER,100,2026-01-01,2026-04-12,FAILING",
        // without a cycle nothing is demanded
        "OTHER,,1999-01-01,2026-04-12,UNBOUND",
    })
    void columns(ColumnClass kind, Integer cycle, LocalDate last, LocalDate today, Freshness expected) {
        assertEquals(expected, LIMITS.column(kind, cycle, last).at(today));
    }

    @ParameterizedTest(name = "pushed {0}, on {1}: {2}")
    @DisplayName("CHA-06 an account warns after ten days and fails after fourteen")
    @CsvSource({
        "2026-02-01,2026-02-10,FRESH",
        "2026-02-01,2026-02-11,NEAR",
        "2026-02-01,2026-02-15,NEAR",
        "2026-02-01,2026-02-16,FAILING",
    })
    void accounts(LocalDate last, LocalDate today, Freshness expected) {
        assertEquals(expected, LIMITS.account(last).at(today));
    }

    @Test
    @DisplayName("CHA-03 what has no limit has no last day")
    void unbound() {
        assertNull(
                LIMITS.column(ColumnClass.OTHER, null, LocalDate.of(2026, 1, 1)).lastDay());
    }
}
