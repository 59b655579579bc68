package org.sunlight.law.clock;

import java.time.LocalDate;

/**
 * Start a clock.
 *
 * @param subject title of the record, as the work list shows it
 * @param caseDate date of the case: pins the rules for the whole life of the clock
 * @param dayZero day of the event, not counted
 * @param assignee login of who has to act, or null
 * @param amountOverride units where the organ or a letter sets the period itself; null for the amount of the rule
 */
public record StartClock(
        ClockRef ref,
        String subject,
        long organId,
        LocalDate caseDate,
        LocalDate dayZero,
        String assignee,
        Integer amountOverride) {}
