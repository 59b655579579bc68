package org.sunlight.law.calendar;

import java.time.LocalDate;

/** A day off of one place. */
public record LocalHolidayView(long id, long organId, LocalDate day, String name, String source, String enteredBy) {}
