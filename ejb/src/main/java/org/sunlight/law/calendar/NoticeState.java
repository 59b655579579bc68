package org.sunlight.law.calendar;

/** The life of an entered notice. */
public enum NoticeState {
    DRAFT,
    IN_FORCE,
    DISCARDED
}
