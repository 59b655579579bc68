package org.sunlight.shared.audit;

import java.time.Instant;
import java.util.Set;

/**
 * Which entries to show; null means any.
 *
 * @param act part of the act's name
 * @param acts names of acts that count as well, whatever part of a name is asked for: those whose label was typed
 * @param subject part of the subject's number
 */
public record AuditFilter(
        Instant fromInclusive,
        Instant untilExclusive,
        String login,
        String act,
        Set<String> acts,
        Outcome outcome,
        String subject) {

    public AuditFilter(
            Instant fromInclusive, Instant untilExclusive, String login, String act, Outcome outcome, String subject) {
        this(fromInclusive, untilExclusive, login, act, Set.of(), outcome, subject);
    }

    public static AuditFilter any() {
        return new AuditFilter(null, null, null, null, null, null);
    }
}
