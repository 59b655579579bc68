package org.sunlight.law.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.law.calendar.model.ShippedCalendar;
import org.sunlight.law.clock.model.DayWalk;
import org.sunlight.law.clock.model.Derivation;
import org.sunlight.law.clock.model.Tick;
import org.sunlight.law.rule.LimitUnit;

class DerivationTest {

    private static Tick start(String on, int amount) {
        return new Tick(ClockEventKind.START, LocalDate.parse(on), amount, null);
    }

    private static Tick tick(ClockEventKind kind, String on) {
        return new Tick(kind, LocalDate.parse(on), null, null);
    }

    private static Derivation workingDays(Tick... ticks) {
        return Derivation.of(ShippedCalendar.calendar(), LimitUnit.WORKING_DAYS, true, List.of(ticks));
    }

    private static Derivation calendarDays(Tick... ticks) {
        return Derivation.of(ShippedCalendar.calendar(), LimitUnit.CALENDAR_DAYS, true, List.of(ticks));
    }

    @Test
    @DisplayName("CLK-02 a completed application starts the term again at zero and forgets an extension")
    void restartsAtZero() {
        Derivation clock = workingDays(
                start("2017-09-15", 15),
                new Tick(ClockEventKind.EXTEND, LocalDate.parse("2017-09-18"), 5, null),
                tick(ClockEventKind.PAUSE, "2017-09-18"),
                tick(ClockEventKind.RESTART, "2017-09-25"));
        assertEquals(LocalDate.parse("2017-10-20"), clock.dueOn());
        assertEquals(0, clock.extendedBy());
        assertEquals(ClockState.RUNNING, clock.state());
    }

    @Test
    @DisplayName("CLK-03 a pause keeps the days that were left; neither its first nor its last day counts")
    void keepsTheDaysLeftDuringAPause() {
        // Mon 2024-06-17 is day zero; Tue and Wed count; Thu 20 to Tue 25 is spent waiting; 18 are left
        Derivation paused = workingDays(start("2024-06-17", 20), tick(ClockEventKind.PAUSE, "2024-06-20"));
        assertEquals(ClockState.PAUSED, paused.state());
        assertEquals(18, paused.remaining());
        assertNull(paused.dueOn());
        Derivation resumed = workingDays(
                start("2024-06-17", 20),
                tick(ClockEventKind.PAUSE, "2024-06-20"),
                tick(ClockEventKind.RESUME, "2024-06-25"));
        assertEquals(LocalDate.parse("2024-07-19"), resumed.dueOn());
    }

    @Test
    @DisplayName("CLK-03 overlapping pauses end with the last of them")
    void endsOverlappingPausesWithTheLast() {
        Derivation clock = workingDays(
                start("2024-06-17", 20),
                tick(ClockEventKind.PAUSE, "2024-06-20"),
                tick(ClockEventKind.PAUSE, "2024-06-21"),
                tick(ClockEventKind.RESUME, "2024-06-24"),
                tick(ClockEventKind.RESUME, "2024-06-25"));
        assertEquals(LocalDate.parse("2024-07-19"), clock.dueOn());
    }

    @Test
    @DisplayName("CLK-03 a pause that begins after the due day saves nothing")
    void doesNotSaveALateClockByAPause() {
        Derivation clock = workingDays(
                start("2024-06-17", 5),
                tick(ClockEventKind.PAUSE, "2024-06-26"),
                tick(ClockEventKind.STOP, "2024-07-01"));
        assertEquals(LocalDate.parse("2024-06-24"), clock.dueOn());
        assertTrue(clock.isLate());
    }

    @Test
    @DisplayName("CLK-03, CLK-05 a pause while the term only waits for a working day ends on the working day after it")
    void pausesWhileTheDueDayIsBeingMoved() {
        Derivation clock = calendarDays(
                start("2012-03-25", 8),
                tick(ClockEventKind.PAUSE, "2012-04-04"),
                tick(ClockEventKind.RESUME, "2012-04-07"));
        assertEquals(LocalDate.parse("2012-04-09"), clock.dueOn());
    }

    @Test
    @DisplayName("CLK-04 an extension lengthens the term, also after a pause")
    void lengthensByAnExtension() {
        Derivation clock = workingDays(
                start("2024-06-17", 20),
                tick(ClockEventKind.PAUSE, "2024-06-20"),
                tick(ClockEventKind.RESUME, "2024-06-25"),
                new Tick(ClockEventKind.EXTEND, LocalDate.parse("2024-07-10"), 20, null));
        assertEquals(LocalDate.parse("2024-08-16"), clock.dueOn());
        assertEquals(20, clock.extendedBy());
    }

    @Test
    @DisplayName("CLK-05 a term in calendar days that ends on a holiday moves, and both days are kept")
    void movesFromAHoliday() {
        Derivation clock = calendarDays(start("2017-08-03", 60));
        assertEquals(LocalDate.parse("2017-10-02"), clock.unmovedDueOn());
        assertEquals(LocalDate.parse("2017-10-09"), clock.dueOn());
        Derivation strict = Derivation.of(
                ShippedCalendar.calendar(), LimitUnit.CALENDAR_DAYS, false, List.of(start("2017-08-03", 60)));
        assertEquals(LocalDate.parse("2017-10-02"), strict.dueOn());
    }

    @Test
    @DisplayName("CLK-06 a due day fixed by notice stands, even on a day off")
    void keepsAFixedDueDay() {
        Derivation clock = workingDays(
                start("2024-06-17", 20),
                new Tick(
                        ClockEventKind.REPLACE_DUE,
                        LocalDate.parse("2024-06-20"),
                        null,
                        LocalDate.parse("2024-08-31")));
        assertEquals(LocalDate.parse("2024-08-31"), clock.dueOn());
    }

    @Test
    @DisplayName("CLK-01 answered on the due day is in time, the day after is late")
    void tellsInTimeFromLate() {
        assertFalse(workingDays(start("2025-02-20", 20), tick(ClockEventKind.STOP, "2025-03-20"))
                .isLate());
        assertTrue(workingDays(start("2025-02-20", 20), tick(ClockEventKind.STOP, "2025-03-21"))
                .isLate());
    }

    @Test
    @DisplayName("CLK-08 the explanation counts exactly the days of the term and names the rest")
    void explainsEveryDay() {
        Derivation clock = workingDays(start("2017-09-25", 15));
        List<ExplainedDay> days = DayWalk.of(clock, LocalDate.parse("2017-10-01"));
        assertEquals("clock.Why.DAY_ZERO", days.get(0).why());
        assertEquals(15, days.stream().filter(ExplainedDay::counted).count());
        assertEquals(LocalDate.parse("2017-10-20"), days.get(days.size() - 1).date());
        assertEquals(15, days.get(days.size() - 1).ordinal());
        ExplainedDay makeUp = days.stream()
                .filter(day -> day.date().equals(LocalDate.parse("2017-09-30")))
                .findFirst()
                .orElseThrow();
        assertEquals("clock.Why.MAKE_UP", makeUp.why());
        assertEquals(5, makeUp.ordinal());
    }
}
