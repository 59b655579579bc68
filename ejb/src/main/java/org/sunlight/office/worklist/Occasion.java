package org.sunlight.office.worklist;

/** Why somebody is reminded. */
public enum Occasion {
    DUE_SOON,
    OVERDUE,
    APPROVAL,
    JOB_ENDED,
    JOB_FAILED
}
