package org.sunlight.office.worklist;

import java.time.LocalDate;

/**
 * Tell somebody something, once. Features fire this record as an event within their own transaction.
 *
 * @param login whom
 * @param key what makes the occasion one and the same; a second reminder with this key is not written
 * @param rule rule of the clock, or null
 * @param remaining working days left, or null
 */
public record Remind(
        String login,
        Occasion occasion,
        String key,
        String subjectKind,
        String subjectNumber,
        String subject,
        String rule,
        LocalDate dueOn,
        Integer remaining) {}
