package org.sunlight.law.clock;

import java.time.LocalDate;

/** An open clock whose due day another calendar moves. */
public record MovedClock(ClockRef ref, String subject, long organId, LocalDate oldDueOn, LocalDate newDueOn) {}
