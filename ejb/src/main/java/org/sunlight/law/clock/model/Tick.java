package org.sunlight.law.clock.model;

import java.time.LocalDate;
import org.sunlight.law.clock.ClockEventKind;

/**
 * What the count needs to know of an event.
 *
 * @param amount units of a start or an extension, else null
 * @param fixedDueOn due day of a {@code REPLACE_DUE}, else null
 */
public record Tick(ClockEventKind kind, LocalDate on, Integer amount, LocalDate fixedDueOn) {}
