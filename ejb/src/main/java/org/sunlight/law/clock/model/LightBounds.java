package org.sunlight.law.clock.model;

import java.time.LocalDate;
import org.sunlight.law.calendar.WorkingCalendar;
import org.sunlight.law.clock.ClockState;
import org.sunlight.law.clock.DueSpan;
import org.sunlight.law.clock.Light;

/**
 * The thresholds of the lights as days of one today.
 *
 * @param redUntil last due day that is red, inclusive
 * @param yellowUntil last due day that is yellow, inclusive
 */
public record LightBounds(WorkingCalendar calendar, LocalDate today, LocalDate redUntil, LocalDate yellowUntil) {

    /**
     * @param redDays working days left at which the light turns red
     * @param yellowDays working days left at which it turns yellow
     */
    public static LightBounds of(WorkingCalendar calendar, LocalDate today, int redDays, int yellowDays) {
        LocalDate red = calendar.plusWorkingDays(today, redDays);
        LocalDate yellow = calendar.plusWorkingDays(today, Math.max(redDays, yellowDays));
        return new LightBounds(calendar, today, red, yellow);
    }

    public Light of(LocalDate dueOn) {
        if (!dueOn.isAfter(redUntil)) {
            return Light.RED;
        }
        return dueOn.isAfter(yellowUntil) ? Light.GREEN : Light.YELLOW;
    }

    public DueSpan span(Light light) {
        return switch (light) {
            case RED -> new DueSpan(ClockState.RUNNING, null, redUntil);
            case YELLOW -> new DueSpan(ClockState.RUNNING, redUntil, yellowUntil);
            case GREEN -> new DueSpan(ClockState.RUNNING, yellowUntil, null);
            case PAUSED -> new DueSpan(ClockState.PAUSED, null, null);
            case DONE -> new DueSpan(ClockState.STOPPED, null, null);
        };
    }

    /** Working days left: 0 on the due day, negative after it. */
    public int daysLeft(LocalDate dueOn) {
        int days = calendar.workingDaysBetween(today, dueOn);
        return days == 0 && dueOn.isBefore(today) ? -1 : days; // overdue over a weekend is overdue
    }
}
