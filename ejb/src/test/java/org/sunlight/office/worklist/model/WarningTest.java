package org.sunlight.office.worklist.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sunlight.law.clock.ClockRef;
import org.sunlight.law.clock.ClockState;
import org.sunlight.law.clock.Light;
import org.sunlight.law.clock.OpenClock;
import org.sunlight.office.worklist.Remind;

class WarningTest {

    private static final List<Integer> STAGES = List.of(5, 3, 1);

    @ParameterizedTest(name = "{0} working days left: {1} {2}")
    @CsvSource({
        "5,DUE_SOON,5",
        "4,DUE_SOON,5",
        "3,DUE_SOON,3",
        "2,DUE_SOON,3",
        "1,DUE_SOON,1",
        "0,DUE_SOON,1",
        "-1,OVERDUE,late",
        "-9,OVERDUE,late"
    })
    @DisplayName("WRK-03 one reminder at five, three and one working days, one when overdue")
    void stages(int left, String occasion, String stage) {
        Remind remind = Warning.of(clock(left, "li", ClockState.RUNNING, "2024-03-08"), STAGES)
                .orElseThrow();
        assertEquals(occasion, remind.occasion().name());
        assertTrue(remind.key().endsWith("/" + stage), remind.key());
    }

    @Test
    @DisplayName("WRK-03 far, paused and unassigned clocks remind nobody")
    void silence() {
        assertTrue(Warning.of(clock(6, "li", ClockState.RUNNING, "2024-03-08"), STAGES)
                .isEmpty());
        assertTrue(Warning.of(clock(1, null, ClockState.RUNNING, "2024-03-08"), STAGES)
                .isEmpty());
        assertTrue(Warning.of(clock(1, "li", ClockState.PAUSED, null), STAGES).isEmpty());
    }

    @Test
    @DisplayName("WRK-03 a due day that moved reminds anew")
    void movedDueDay() {
        String before = Warning.of(clock(3, "li", ClockState.RUNNING, "2024-03-08"), STAGES)
                .orElseThrow()
                .key();
        String after = Warning.of(clock(3, "li", ClockState.RUNNING, "2024-04-08"), STAGES)
                .orElseThrow()
                .key();
        assertNotEquals(before, after);
    }

    private static OpenClock clock(int left, String assignee, ClockState state, String dueOn) {
        return new OpenClock(
                7,
                new ClockRef("disclosure-request", "KMXF-GK-2024-000142", "request.reply"),
                "2016年度信访专项资金使用情况",
                51,
                assignee,
                state,
                dueOn == null ? null : LocalDate.parse(dueOn),
                false,
                Light.RED,
                left);
    }
}
