package org.sunlight.web.page.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorklistSpanTest {

    @ParameterizedTest(name = "{0} {1} to {2} on {3}")
    @CsvSource({
        "week,,,2026-11-24,2026-11-23,2026-11-29,",
        "week,,,2026-11-29,2026-11-23,2026-11-29,",
        "week,,,2026-11-23,2026-11-23,2026-11-29,",
        "month,,,2024-02-10,2024-02-01,2024-02-29,",
        "month,2020-01-01,2020-01-02,2026-11-24,2026-11-01,2026-11-30,",
        "'',,,2026-11-24,,,",
        "'',2026-11-24,,2026-11-24,2026-11-24,,",
        "'',2026-11-24,2026-11-24,2026-11-24,2026-11-24,2026-11-24,",
        "'',2026-11-25,2026-11-24,2026-11-24,,,worklist.periodReversed",
        "'',2026-02-30,,2026-11-24,,,kit.day.invalid",
        "year,x,,2026-11-24,,,kit.day.invalid"
    })
    @DisplayName("WRK-09 a week runs from Monday to Sunday; what makes no sense is named and left aside")
    void spans(
            String period, String from, String until, LocalDate today, LocalDate first, LocalDate last, String fault) {
        assertEquals(new WorklistSpan(first, last, fault), WorklistSpan.of(period, from, until, today));
    }
}
