package org.sunlight.shared.audit;

import java.time.Instant;

/**
 * Which entries to show; null means any.
 *
 * @param act part of the act's name
 * @param subject part of the subject's number
 */
public record AuditFilter(
        Instant fromInclusive, Instant untilExclusive, String login, String act, Outcome outcome, String subject) {

    public static AuditFilter any() {
        return new AuditFilter(null, null, null, null, null, null);
    }
}
