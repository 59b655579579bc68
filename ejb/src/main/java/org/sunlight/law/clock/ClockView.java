package org.sunlight.law.clock;

import java.time.LocalDate;
import org.sunlight.law.rule.LimitUnit;

/**
 * A clock as it stands.
 *
 * @param dueOn last day in time; null while paused
 * @param unmovedDueOn last day by the count alone, before a holiday moved it; null while paused
 * @param provisional true when a year that the count touches has no holiday notice yet
 * @param remaining units left when it was paused; null unless paused
 * @param late true when it was stopped after the due day
 * @param regimeFrom first day of the regime that binds the case
 */
public record ClockView(
        long id,
        ClockRef ref,
        long organId,
        String subject,
        String assignee,
        ClockState state,
        LocalDate dayZero,
        int amount,
        LimitUnit unit,
        int extendedBy,
        LocalDate dueOn,
        LocalDate unmovedDueOn,
        boolean provisional,
        Integer remaining,
        LocalDate stoppedOn,
        boolean late,
        String source,
        LocalDate regimeFrom) {}
