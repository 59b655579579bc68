package org.sunlight.publication.confidentiality;

import java.util.Set;
import org.sunlight.shared.security.Roles;

/** Where a review stands. */
public enum ReviewState {
    /** With the head of the section. */
    IN_SECTION(Roles.SECTION_HEAD),
    /** With the confidentiality reviewer. */
    IN_REVIEW(Roles.CONFIDENTIALITY_REVIEWER),
    /** With the competent organ or the secrecy administration; the reviewer waits for the answer. */
    OUTSIDE(Roles.CONFIDENTIALITY_REVIEWER),
    /** With the deputy head. */
    BEFORE_APPROVAL(Roles.DEPUTY_HEAD, Roles.HEAD),
    APPROVED,
    /** Not to be published. */
    REFUSED,
    /** Back with the drafter. */
    RETURNED,
    /** The content was changed meanwhile. */
    VOID;

    private final Set<String> holders;

    ReviewState(String... holders) {
        this.holders = Set.of(holders);
    }

    /** The roles that have to act; none once it has ended. */
    public Set<String> holders() {
        return holders;
    }

    public boolean isOpen() {
        return !holders.isEmpty();
    }
}
