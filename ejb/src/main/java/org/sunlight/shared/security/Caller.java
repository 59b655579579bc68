package org.sunlight.shared.security;

import java.util.Set;

/**
 * Who acts, for which organ.
 *
 * @param login account name, client id, or {@code system}
 * @param name name to show and to write beside an act
 * @param organId organ the caller belongs to; null only for the system itself
 * @param sectionId section within the organ, or null
 * @param roles names from {@link Roles}
 * @param origin where the call came from, for the audit: {@code intranet}, {@code interface}, {@code job}
 * @param requestId id of the request or of the run, to find the act again
 */
public record Caller(
        String login, String name, Long organId, Long sectionId, Set<String> roles, String origin, String requestId) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    public boolean is(String role) {
        return roles.contains(role);
    }

    /** Somebody outside who holds the query code of his own matter; has no role, and nobody knows his name here. */
    public static Caller holderOfCode(String requestId) {
        return new Caller("query-code", "query-code", null, null, Set.of(), "public", requestId);
    }

    /** The house itself, in a job; sees all organs. */
    public static Caller system(String run) {
        return new Caller("system", "system", null, null, Set.of(Roles.SYSTEM), "job", run);
    }
}
