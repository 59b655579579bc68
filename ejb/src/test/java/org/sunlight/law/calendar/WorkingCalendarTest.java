package org.sunlight.law.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sunlight.law.calendar.model.ShippedCalendar;

class WorkingCalendarTest {

    private final WorkingCalendar calendar = ShippedCalendar.calendar();

    @ParameterizedTest(name = "CAL-01 {0} + {1} working days = {2}")
    @CsvSource({
        "2017-09-22, 15, 2017-10-19",
        "2017-01-20, 15, 2017-02-15",
        "2024-02-05, 20, 2024-03-08",
        "2019-04-30, 15, 2019-05-23",
        "2025-09-19, 20, 2025-10-23",
        "2025-12-25, 20, 2026-01-23"
    })
    void countsTheWorkedDatesOfTheDomain(LocalDate dayZero, int days, LocalDate due) {
        assertEquals(due, calendar.plusWorkingDays(dayZero, days));
        assertEquals(days, calendar.workingDaysBetween(dayZero, due));
        assertEquals(-days, calendar.workingDaysBetween(due, dayZero));
    }

    @ParameterizedTest(name = "CAL-02, CAL-06 {0} is {1} ({2})")
    @CsvSource({
        "2019-05-02, HOLIDAY, changed by the later notice",
        "2019-04-28, MAKE_UP, added by the later notice",
        "2019-05-05, MAKE_UP, added by the later notice",
        "2020-02-01, HOLIDAY, first announced as a make-up day",
        "2020-02-02, HOLIDAY, the prolonged Spring Festival",
        "2020-02-03, WORKING, plain Monday",
        "2015-09-03, HOLIDAY, special notice",
        "2015-09-06, MAKE_UP, special notice",
        "2024-02-09, WORKING, only encouraged to be taken off",
        "2025-01-28, HOLIDAY, since 2025 the eve is a holiday",
        "2018-12-29, MAKE_UP, belongs to the notice of 2019",
        "2018-12-31, HOLIDAY, belongs to the notice of 2019",
        "2025-01-01, HOLIDAY, one day only",
        "2025-01-02, WORKING, one day only"
    })
    void knowsTheTrapsOfTheNotices(LocalDate day, DayKind kind, String why) {
        assertEquals(kind, calendar.kind(day), why);
    }

    @Test
    @DisplayName("CAL-03 a year without notice is counted by Monday to Friday and called provisional")
    void countsAYearWithoutNoticeProvisionally() {
        LocalDate due = calendar.plusWorkingDays(LocalDate.of(2026, 12, 28), 5);
        assertEquals(LocalDate.of(2027, 1, 4), due);
        assertTrue(calendar.isProvisional(LocalDate.of(2026, 12, 28), due));
        assertFalse(calendar.isProvisional(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
        assertFalse(calendar.hasNotice(2027));
        assertTrue(calendar.hasNotice(2007));
    }

    @Test
    @DisplayName("CAL-04 a local holiday is laid over the national calendar and leaves it unchanged")
    void laysALocalHolidayOver() {
        LocalDate torchFestival = LocalDate.of(2026, 8, 6);
        WorkingCalendar local = calendar.with(
                List.of(new CalendarDay(torchFestival, DayKind.LOCAL_HOLIDAY, "Torch Festival")), Set.of());
        assertFalse(local.isWorking(torchFestival));
        assertTrue(calendar.isWorking(torchFestival));
        assertEquals(LocalDate.of(2026, 8, 7), local.plusWorkingDays(LocalDate.of(2026, 8, 5), 1));
    }

    @Test
    @DisplayName("CAL-01 each year from 2007 to 2026 has its notice with its address, and named days in both kinds")
    void hasANoticeWithSourceForEveryYear() {
        for (int year = 2007; year <= 2026; year++) {
            int y = year;
            assertTrue(
                    ShippedCalendar.notices().stream()
                            .anyMatch(n -> n.year() == y && n.address().startsWith("http")),
                    "notice of " + year);
            assertTrue(
                    ShippedCalendar.days().stream()
                            .anyMatch(d -> d.noticeYear() == y && d.day().kind() == DayKind.HOLIDAY),
                    "holidays of " + year);
        }
    }
}
