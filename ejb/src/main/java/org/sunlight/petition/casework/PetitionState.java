package org.sunlight.petition.casework;

/** Where a petition item stands; what leads from one to the next is in {@link PetitionLife}. */
public enum PetitionState {
    REGISTERED(true),
    /** 报请本级党委政府. */
    ESCALATED(true),
    /** Referred or assigned, not yet signed for. */
    SENT(true),
    /** 待受理: signed for by the organ that has to handle it. */
    RECEIVED(true),
    OBJECTED(true),
    ACCEPTED(true),
    /** 导入法定途径: the other law's term runs, not ours. */
    ROUTED(true),
    /** Studied or investigated without a term of ours. */
    STUDYING(true),
    DRAFTED(true),
    APPROVING(true),
    APPROVED(true),
    /** The opinion is on paper, not yet served. */
    REPLIED(true),
    /** Served: the petitioner may ask for a review. */
    SERVED(false),
    UNDER_REVIEW(true),
    REVIEWED(true),
    REVIEW_SERVED(false),
    UNDER_FINAL_REVIEW(true),
    FINALLY_REVIEWED(true),
    /** 三级终结. */
    CONCLUDED(false),
    MEDIATED(false),
    ANSWERED(false),
    DECLINED(false),
    GUIDED(false),
    FILED(false),
    WITHDRAWN(false),
    CLOSED(false);

    private final boolean open;

    PetitionState(boolean open) {
        this.open = open;
    }

    /** Somebody in the administration still has to do something. */
    public boolean isOpen() {
        return open;
    }
}
