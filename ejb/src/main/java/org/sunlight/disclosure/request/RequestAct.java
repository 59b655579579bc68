package org.sunlight.disclosure.request;

import static org.sunlight.shared.security.Roles.CLERK;
import static org.sunlight.shared.security.Roles.DEPUTY_HEAD;
import static org.sunlight.shared.security.Roles.DISCLOSURE_OFFICER;
import static org.sunlight.shared.security.Roles.HEAD;
import static org.sunlight.shared.security.Roles.SECTION_HEAD;

import java.util.Set;

/** The acts by which a request lives, each with the roles that may perform it. */
public enum RequestAct {
    CONFIRM_RECEIPT(CLERK, DISCLOSURE_OFFICER),
    /** A receipt on paper, with a new query code that replaces the old one. */
    GIVE_RECEIPT(CLERK, DISCLOSURE_OFFICER),
    AMEND(CLERK, DISCLOSURE_OFFICER),
    ACCEPT(CLERK, DISCLOSURE_OFFICER),
    ASK_CORRECTION(CLERK, DISCLOSURE_OFFICER),
    COMPLETE_CORRECTION(CLERK, DISCLOSURE_OFFICER),
    LAPSE_CORRECTION(DISCLOSURE_OFFICER),
    CONSULT(CLERK, DISCLOSURE_OFFICER),
    RECORD_OPINION(CLERK, DISCLOSURE_OFFICER),
    /** Follows by itself when the last opinion is in. */
    END_CONSULTATION(),
    REQUEST_EXTENSION(CLERK, DISCLOSURE_OFFICER),
    GRANT_EXTENSION(SECTION_HEAD, DEPUTY_HEAD, HEAD),
    REFUSE_EXTENSION(SECTION_HEAD, DEPUTY_HEAD, HEAD),
    ASK_REASONS(DISCLOSURE_OFFICER),
    RECORD_REASONS(CLERK, DISCLOSURE_OFFICER),
    DELAY_ANSWER(DISCLOSURE_OFFICER),
    CHARGE_FEE(DISCLOSURE_OFFICER),
    RECORD_PAYMENT(CLERK, DISCLOSURE_OFFICER),
    LAPSE_PAYMENT(DISCLOSURE_OFFICER),
    HAND_OVER(DISCLOSURE_OFFICER),
    SPLIT(DISCLOSURE_OFFICER),
    WITHDRAW(CLERK, DISCLOSURE_OFFICER),
    DRAFT_DECISION(CLERK, DISCLOSURE_OFFICER),
    DISCARD_DRAFT(CLERK, DISCLOSURE_OFFICER),
    SUBMIT_DECISION(CLERK, DISCLOSURE_OFFICER),
    ENDORSE_DECISION(SECTION_HEAD),
    APPROVE_DECISION(DEPUTY_HEAD, HEAD),
    RETURN_DECISION(SECTION_HEAD, DEPUTY_HEAD, HEAD),
    ISSUE_DECISION(CLERK, DISCLOSURE_OFFICER),
    RECORD_SERVICE(CLERK, DISCLOSURE_OFFICER),
    CLOSE(DISCLOSURE_OFFICER),
    ARCHIVE(DISCLOSURE_OFFICER),
    /** Answer to who finds what was handed out about himself recorded wrongly. */
    ANSWER_RECTIFICATION(DISCLOSURE_OFFICER),
    REOPEN(DISCLOSURE_OFFICER, DEPUTY_HEAD, HEAD),
    ASSIGN(DISCLOSURE_OFFICER, SECTION_HEAD),
    ANNOTATE(CLERK, DISCLOSURE_OFFICER, SECTION_HEAD, DEPUTY_HEAD, HEAD);

    private final Set<String> roles;

    RequestAct(String... roles) {
        this.roles = Set.of(roles);
    }

    /** Roles of which the caller needs one; empty for an act that follows from another by itself. */
    public Set<String> roles() {
        return roles;
    }
}
