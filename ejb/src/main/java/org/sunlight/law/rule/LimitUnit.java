package org.sunlight.law.rule;

/** What a time limit counts. */
public enum LimitUnit {
    WORKING_DAYS,
    CALENDAR_DAYS,
    /** Round the clock, never working hours. */
    HOURS
}
