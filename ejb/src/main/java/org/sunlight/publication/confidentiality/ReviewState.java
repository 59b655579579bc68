package org.sunlight.publication.confidentiality;

/** Where a review stands. */
public enum ReviewState {
    /** With the head of the section. */
    IN_SECTION,
    /** With the confidentiality reviewer. */
    IN_REVIEW,
    /** With the competent organ or the secrecy administration. */
    OUTSIDE,
    /** With the deputy head. */
    BEFORE_APPROVAL,
    APPROVED,
    /** Not to be published. */
    REFUSED,
    /** Back with the drafter. */
    RETURNED,
    /** The content was changed meanwhile. */
    VOID;

    public boolean isOpen() {
        return this == IN_SECTION || this == IN_REVIEW || this == OUTSIDE || this == BEFORE_APPROVAL;
    }
}
