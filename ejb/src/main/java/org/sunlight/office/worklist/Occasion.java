package org.sunlight.office.worklist;

import java.time.LocalDate;

/** Why somebody is reminded. */
public enum Occasion {
    DUE_SOON,
    OVERDUE,
    APPROVAL,
    JOB_ENDED,
    JOB_FAILED;

    /** The last day is still in time. */
    public static Occasion of(LocalDate dueOn, LocalDate today) {
        return dueOn.isBefore(today) ? OVERDUE : DUE_SOON;
    }
}
