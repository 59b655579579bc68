package org.sunlight.law.calendar;

/** Whether a notice arranges a whole year or changes single days of an arrangement. */
public enum NoticeKind {
    ANNUAL,
    AMENDMENT
}
