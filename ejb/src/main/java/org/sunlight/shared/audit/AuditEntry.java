package org.sunlight.shared.audit;

import java.time.Instant;

/**
 * One act, or one attempt.
 *
 * @param organId organ of the caller, null for the system and for strangers
 * @param roles names of the caller's roles, with commas
 * @param origin door the call came through
 * @param act as in {@code Organ.amend}
 * @param code of the refusal, null for what was done
 */
public record AuditEntry(
        Instant occurredAt,
        String login,
        Long organId,
        String roles,
        String origin,
        String requestId,
        String act,
        String subjectKind,
        String subjectNumber,
        Outcome outcome,
        String code) {

    public AuditEntry {
        login = tidy(login, 80);
        roles = tidy(roles, 400);
        origin = tidy(origin, 40);
        requestId = tidy(requestId, 80);
        act = tidy(act, 120);
        subjectKind = tidy(subjectKind, 60);
        subjectNumber = tidy(subjectNumber, 200);
        code = tidy(code, 80);
    }

    /** A number that nobody checked yet may hold anything; the trail must be able to store the refusal all the same. */
    private static String tidy(String text, int longest) {
        if (text == null) {
            return null;
        }
        String printable = text.replaceAll("[\\p{Cntrl}\\p{Cs}]", "?");
        return printable.length() > longest ? printable.substring(0, longest) : printable;
    }
}
