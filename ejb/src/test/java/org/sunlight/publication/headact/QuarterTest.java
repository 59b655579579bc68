package org.sunlight.publication.headact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuarterTest {

    @ParameterizedTest(name = "HAC-02 {0} lies in {1}, which ends on {2} and follows {3}")
    @CsvSource({
        "2024-01-01, 2024-Q1, 2024-03-31, 2023-Q4",
        "2024-02-29, 2024-Q1, 2024-03-31, 2023-Q4",
        "2017-06-30, 2017-Q2, 2017-06-30, 2017-Q1",
        "2017-07-03, 2017-Q3, 2017-09-30, 2017-Q2",
        "2026-12-31, 2026-Q4, 2026-12-31, 2026-Q3"
    })
    void quarters(LocalDate day, String quarter, LocalDate lastDay, String before) {
        Quarter of = Quarter.of(day);
        assertEquals(quarter, of.toString());
        assertEquals(lastDay, of.lastDay());
        assertEquals(before, of.before().toString());
        assertTrue(!day.isBefore(of.firstDay()) && !day.isAfter(of.lastDay()));
    }
}
