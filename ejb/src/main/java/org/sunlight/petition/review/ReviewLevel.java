package org.sunlight.petition.review;

import org.sunlight.petition.casework.PetitionAct;
import org.sunlight.petition.casework.PetitionState;
import org.sunlight.petition.casework.PetitionView;

/** The two levels above an opinion, each with its clocks and the acts of the item's table. */
public enum ReviewLevel {
    /** 复查. */
    REVIEW(
            "petition.request-review",
            "petition.review",
            PetitionAct.REQUEST_REVIEW,
            PetitionAct.DRAFT_REVIEW,
            PetitionAct.CONFIRM_ON_REVIEW,
            PetitionAct.REVOKE_ON_REVIEW,
            PetitionAct.SERVE_REVIEW),
    /** 复核. */
    FINAL_REVIEW(
            "petition.request-final-review",
            "petition.final-review",
            PetitionAct.REQUEST_FINAL_REVIEW,
            PetitionAct.DRAFT_FINAL_REVIEW,
            PetitionAct.CONFIRM_ON_FINAL_REVIEW,
            PetitionAct.REVOKE_ON_FINAL_REVIEW,
            PetitionAct.SERVE_FINAL_REVIEW);

    private final String requestRule;
    private final String rule;
    private final PetitionAct request;
    private final PetitionAct draft;
    private final PetitionAct confirm;
    private final PetitionAct revoke;
    private final PetitionAct serve;

    ReviewLevel(
            String requestRule,
            String rule,
            PetitionAct request,
            PetitionAct draft,
            PetitionAct confirm,
            PetitionAct revoke,
            PetitionAct serve) {
        this.requestRule = requestRule;
        this.rule = rule;
        this.request = request;
        this.draft = draft;
        this.confirm = confirm;
        this.revoke = revoke;
        this.serve = serve;
    }

    /** The level a request in this state would reach; final once an opinion on review was served. */
    static ReviewLevel above(PetitionView item) {
        return item.state() == PetitionState.REVIEW_SERVED
                        || item.state() == PetitionState.UNDER_FINAL_REVIEW
                        || item.state() == PetitionState.FINALLY_REVIEWED
                ? FINAL_REVIEW
                : REVIEW;
    }

    /** Rule of the petitioner's term to ask for it. */
    public String requestRule() {
        return requestRule;
    }

    /** Rule of the reviewing organ's term. */
    public String rule() {
        return rule;
    }

    public PetitionAct request() {
        return request;
    }

    public PetitionAct draft() {
        return draft;
    }

    public PetitionAct serve() {
        return serve;
    }

    PetitionAct decide(ReviewResult result) {
        return result == ReviewResult.REVOKED ? revoke : confirm;
    }
}
