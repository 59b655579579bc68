package org.sunlight.publication.confidentiality;

/** What can be done in a review. */
public enum ReviewAct {
    SUBMIT,
    AGREE,
    RETURN,
    CONCLUDE,
    DETERMINE,
    APPROVE,
    REFUSE,
    VOID
}
