package org.sunlight.publication.confidentiality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sunlight.law.calendar.WorkingCalendar;
import org.sunlight.law.calendar.model.ShippedCalendar;
import org.sunlight.law.rule.HouseSettings;

class ReviewTermTest {

    private final WorkingCalendar calendar = ShippedCalendar.calendar();
    private final HouseSettings settings = HouseSettings.shipped();

    @ParameterizedTest(name = "{0} from {1} is due {2}")
    @CsvSource({
        // an ordinary week
        "confidentiality.review.period, 2026-11-30, 2026-12-07",
        // over the spring festival; the fifth day is a Sunday on which people work
        "confidentiality.review.period, 2024-02-05, 2024-02-18",
        "confidentiality.determination.period, 2024-02-05, 2024-03-01",
        // Sunday 28 September 2025 counts, the national day week does not
        "confidentiality.review.period, 2025-09-26, 2025-10-10",
        // the summary of September 2025
        "confidentiality.month.period, 2025-09-30, 2025-10-14",
    })
    @DisplayName("CON-03 CON-06 CON-11 counts working days with the make-up days, day of handing in not counted")
    void countsWorkingDays(String setting, LocalDate dayZero, LocalDate due) {
        assertEquals(due, calendar.plusWorkingDays(dayZero, settings.integer(setting, dayZero)));
    }
}
