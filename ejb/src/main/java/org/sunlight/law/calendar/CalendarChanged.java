package org.sunlight.law.calendar;

/**
 * The working calendar has changed; what was counted by it must be counted anew.
 *
 * @param organId organ whose local layer changed; null when the national calendar did
 */
public record CalendarChanged(Long organId) {}
