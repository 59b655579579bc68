package org.sunlight.petition.tracking;

import java.util.Set;

/** Which acts of the history people outside are told. */
public final class ToldActs {

    /** What a petitioner is shown of the history: what was done towards him or moved his matter (PTR-03). */
    private static final Set<String> TOLD = Set.of(
            "REGISTER",
            "JOIN",
            "ESCALATE",
            "REFER",
            "ASSIGN",
            "TAKE_ON",
            "GUIDE",
            "FILE",
            "DECLINE",
            "SIGN_FOR",
            "CHOOSE_SIMPLIFIED",
            "FALL_BACK",
            "ACCEPT",
            "NOTIFY",
            "ROUTE",
            "HOLD_HEARING",
            "MEDIATE",
            "GRANT_EXTENSION",
            "ISSUE_REPLY",
            "RECORD_SERVICE",
            "ANSWER",
            "REQUEST_REVIEW",
            "CONFIRM_ON_REVIEW",
            "REVOKE_ON_REVIEW",
            "SERVE_REVIEW",
            "REQUEST_FINAL_REVIEW",
            "HOLD_REVIEW_HEARING",
            "CONFIRM_ON_FINAL_REVIEW",
            "REVOKE_ON_FINAL_REVIEW",
            "SERVE_FINAL_REVIEW",
            "WITHDRAW",
            "CLOSE");

    private ToldActs() {}

    /** @param act name of an act, or {@code REGISTER} */
    public static boolean contain(String act) {
        return TOLD.contains(act);
    }
}
