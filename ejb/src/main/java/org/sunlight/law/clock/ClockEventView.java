package org.sunlight.law.clock;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One line of a clock's ledger.
 *
 * @param amount units of the start or of the extension, else null
 * @param dueBefore null at the start and while paused
 * @param dueAfter null while paused
 * @param reasonKey message key of why
 */
public record ClockEventView(
        long id,
        ClockEventKind kind,
        LocalDate on,
        Integer amount,
        LocalDate dueBefore,
        LocalDate dueAfter,
        String reasonKey,
        String actor,
        Instant recordedAt) {}
