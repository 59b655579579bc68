package org.sunlight.law.clock;

import java.time.LocalDate;

/**
 * A row of the work list.
 *
 * @param dueOn null while paused
 * @param daysLeft working days left, 0 on the due day, negative when overdue; while paused the units kept
 */
public record OpenClock(
        long id,
        ClockRef ref,
        String subject,
        long organId,
        String assignee,
        ClockState state,
        LocalDate dueOn,
        boolean provisional,
        Light light,
        int daysLeft) {

    public boolean isOverdue() {
        return state == ClockState.RUNNING && daysLeft < 0;
    }
}
