package org.sunlight.law.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.law.calendar.WorkingCalendar;
import org.sunlight.law.calendar.model.ShippedCalendar;
import org.sunlight.law.clock.model.DayWalk;
import org.sunlight.law.clock.model.Derivation;
import org.sunlight.law.clock.model.Tick;
import org.sunlight.law.rule.LimitUnit;

class RandomCasesTest {

    private static final long SEED = 20170922L;
    private static final int CASES = 10_000;

    private final Random random = new Random(SEED);
    private final WorkingCalendar calendar = ShippedCalendar.calendar();
    private final SecondComputation second = new SecondComputation();

    @Test
    @DisplayName("CLK-01 to CLK-05 ten thousand random ledgers end on the day that a second computation finds")
    void agreesWithASecondComputation() {
        int paused = 0;
        int extended = 0;
        for (int i = 0; i < CASES; i++) {
            boolean workingDays = random.nextInt(4) > 0;
            List<Tick> ticks = ledger(workingDays);
            String said = "seed " + SEED + ", case " + i + ": " + ticks;
            LimitUnit unit = workingDays ? LimitUnit.WORKING_DAYS : LimitUnit.CALENDAR_DAYS;
            Derivation derivation = Derivation.of(calendar, unit, true, ticks);
            LocalDate expected = second.due(ticks, workingDays);
            assertEquals(expected, derivation.dueOn(), said);
            if (expected == null) {
                paused++;
            } else {
                long counted = DayWalk.of(derivation, expected).stream()
                        .filter(ExplainedDay::counted)
                        .count();
                assertEquals(derivation.amount() + derivation.extendedBy(), counted, "explained; " + said);
            }
            extended += derivation.extendedBy() > 0 ? 1 : 0;
        }
        int stillPaused = paused;
        int withExtension = extended;
        assertTrue(paused > 100 && extended > 1000, () -> stillPaused + " paused, " + withExtension + " extended");
    }

    /** A life as it can happen: acts follow each other in time, and a pause begins while the term still runs. */
    private List<Tick> ledger(boolean workingDays) {
        LocalDate day = LocalDate.of(2007, 1, 1).plusDays(random.nextInt(19 * 365));
        int amount = workingDays ? 1 + random.nextInt(30) : 5 + random.nextInt(90);
        List<Tick> ticks = new ArrayList<>(List.of(new Tick(ClockEventKind.START, day, amount, null)));
        int open = 0;
        for (int acts = random.nextInt(6); acts > 0; acts--) {
            LocalDate due = second.countedUntil(ticks, workingDays);
            day = day.plusDays(random.nextInt(9));
            switch (random.nextInt(4)) {
                case 0 -> {
                    if (open > 0 || !day.isAfter(due)) {
                        ticks.add(new Tick(ClockEventKind.PAUSE, day, null, null));
                        open++;
                    }
                }
                case 1 -> {
                    if (open > 0) {
                        ticks.add(new Tick(ClockEventKind.RESUME, day, null, null));
                        open--;
                        day = day.plusDays(1);
                    }
                }
                case 2 -> ticks.add(new Tick(ClockEventKind.EXTEND, day, 1 + random.nextInt(20), null));
                default -> {
                    if (open == 0 && random.nextBoolean()) {
                        ticks.add(new Tick(ClockEventKind.RESTART, day, null, null));
                    }
                }
            }
        }
        return ticks;
    }
}
