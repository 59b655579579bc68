package org.sunlight.petition.casework;

import static org.sunlight.shared.security.Roles.CLERK;
import static org.sunlight.shared.security.Roles.DEPUTY_HEAD;
import static org.sunlight.shared.security.Roles.HEAD;
import static org.sunlight.shared.security.Roles.SECTION_HEAD;

import java.util.Set;

/** The acts by which a petition item lives, each with its side and the roles that may perform it. */
public enum PetitionAct {
    AMEND(Side.BUREAU, CLERK, SECTION_HEAD),
    /** Purpose, content, place, repeat. */
    CLASSIFY(Side.BUREAU, CLERK, SECTION_HEAD),
    /** A further letter, visit or call about the same matter. */
    JOIN(Side.BUREAU, CLERK, SECTION_HEAD),
    SET_OPENNESS(Side.BUREAU, CLERK, SECTION_HEAD),
    NAME_CONFIDANT(Side.BUREAU, SECTION_HEAD, DEPUTY_HEAD, HEAD),
    GIVE_RECEIPT(Side.BUREAU, CLERK),
    ASSIGN_HANDLER(Side.EITHER, SECTION_HEAD, DEPUTY_HEAD),
    ANNOTATE(Side.EITHER, CLERK, SECTION_HEAD, DEPUTY_HEAD, HEAD),
    /** 报请本级党委政府. */
    ESCALATE(Side.BUREAU, SECTION_HEAD, DEPUTY_HEAD, HEAD),
    REFER(Side.BUREAU, CLERK, SECTION_HEAD),
    ASSIGN(Side.BUREAU, SECTION_HEAD, DEPUTY_HEAD, HEAD),
    TAKE_ON(Side.BUREAU, CLERK, SECTION_HEAD),
    GUIDE(Side.BUREAU, CLERK, SECTION_HEAD),
    FILE(Side.BUREAU, CLERK, SECTION_HEAD),
    DECLINE(Side.EITHER, SECTION_HEAD, DEPUTY_HEAD, HEAD),
    REFUSE_OBJECTION(Side.BUREAU, SECTION_HEAD, DEPUTY_HEAD, HEAD),
    /** 建议按简易办理: passed on within the term of that way; whether it is chosen, the organ that handles it says. */
    PROPOSE_SIMPLIFIED(Side.BUREAU, CLERK, SECTION_HEAD),
    SIGN_FOR(Side.UNIT, CLERK, SECTION_HEAD),
    OBJECT(Side.UNIT, SECTION_HEAD, DEPUTY_HEAD, HEAD),
    CHOOSE_SIMPLIFIED(Side.UNIT, SECTION_HEAD, DEPUTY_HEAD, HEAD),
    FALL_BACK(Side.UNIT, SECTION_HEAD, DEPUTY_HEAD, HEAD),
    /** 受理告知. */
    ACCEPT(Side.UNIT, CLERK, SECTION_HEAD),
    /** 告知接收情况以及处理途径和程序, for what has no handling term. */
    NOTIFY(Side.UNIT, CLERK, SECTION_HEAD),
    /** 导入法定途径. */
    ROUTE(Side.UNIT, CLERK, SECTION_HEAD),
    HOLD_HEARING(Side.UNIT, CLERK, SECTION_HEAD),
    MEDIATE(Side.UNIT, CLERK, SECTION_HEAD),
    REQUEST_EXTENSION(Side.UNIT, CLERK, SECTION_HEAD),
    GRANT_EXTENSION(Side.UNIT, HEAD),
    REFUSE_EXTENSION(Side.UNIT, HEAD),
    DRAFT_REPLY(Side.UNIT, CLERK, SECTION_HEAD),
    DISCARD_REPLY(Side.UNIT, CLERK, SECTION_HEAD),
    SUBMIT_REPLY(Side.UNIT, CLERK, SECTION_HEAD),
    RETURN_REPLY(Side.UNIT, DEPUTY_HEAD, HEAD),
    APPROVE_REPLY(Side.UNIT, DEPUTY_HEAD, HEAD),
    ISSUE_REPLY(Side.UNIT, CLERK, SECTION_HEAD),
    RECORD_SERVICE(Side.UNIT, CLERK, SECTION_HEAD),
    /** What was studied or led into another procedure has been answered. */
    ANSWER(Side.UNIT, CLERK, SECTION_HEAD),
    /** 办结报告 to the organ that assigned it. */
    REPORT_RESULT(Side.UNIT, SECTION_HEAD, DEPUTY_HEAD, HEAD),
    REQUEST_REVIEW(Side.REVIEWER, CLERK, SECTION_HEAD),
    DRAFT_REVIEW(Side.REVIEWER, CLERK, SECTION_HEAD),
    CONFIRM_ON_REVIEW(Side.REVIEWER, DEPUTY_HEAD, HEAD),
    REVOKE_ON_REVIEW(Side.REVIEWER, DEPUTY_HEAD, HEAD),
    SERVE_REVIEW(Side.REVIEWER, CLERK, SECTION_HEAD),
    REQUEST_FINAL_REVIEW(Side.REVIEWER, CLERK, SECTION_HEAD),
    DRAFT_FINAL_REVIEW(Side.REVIEWER, CLERK, SECTION_HEAD),
    HOLD_REVIEW_HEARING(Side.REVIEWER, CLERK, SECTION_HEAD),
    CONFIRM_ON_FINAL_REVIEW(Side.REVIEWER, DEPUTY_HEAD, HEAD),
    REVOKE_ON_FINAL_REVIEW(Side.REVIEWER, DEPUTY_HEAD, HEAD),
    SERVE_FINAL_REVIEW(Side.REVIEWER, CLERK, SECTION_HEAD),
    WITHDRAW(Side.EITHER, CLERK, SECTION_HEAD),
    CLOSE(Side.EITHER, CLERK, SECTION_HEAD);

    private final Side side;
    private final Set<String> roles;

    PetitionAct(Side side, String... roles) {
        this.side = side;
        this.roles = Set.of(roles);
    }

    public Side side() {
        return side;
    }

    /** Roles of which the caller needs one. */
    public Set<String> roles() {
        return roles;
    }
}
