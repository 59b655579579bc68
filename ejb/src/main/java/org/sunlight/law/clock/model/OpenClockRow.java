package org.sunlight.law.clock.model;

import java.time.LocalDate;
import org.sunlight.law.clock.ClockRef;
import org.sunlight.law.clock.ClockState;
import org.sunlight.law.clock.Light;
import org.sunlight.law.clock.OpenClock;

/** What the database knows of a row of the work list, before the light of the day falls on it. */
public record OpenClockRow(
        long id,
        String subjectKind,
        String subjectNumber,
        String rule,
        String subject,
        long organId,
        String assignee,
        ClockState state,
        LocalDate dueOn,
        boolean provisional,
        Integer remaining) {

    public OpenClock at(LightBounds bounds) {
        boolean paused = dueOn == null;
        return new OpenClock(
                id,
                new ClockRef(subjectKind, subjectNumber, rule),
                subject,
                organId,
                assignee,
                state,
                dueOn,
                provisional,
                paused ? Light.PAUSED : bounds.of(dueOn),
                paused ? remaining : bounds.daysLeft(dueOn));
    }
}
