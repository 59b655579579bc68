package org.sunlight.publication.guide;

/** Where a version of the guide stands. */
public enum GuideState {
    DRAFT,
    /** Handed in for the confidentiality review. */
    IN_REVIEW,
    PUBLISHED,
    REPLACED,
    DISCARDED;

    public boolean isInPreparation() {
        return this == DRAFT || this == IN_REVIEW;
    }
}
