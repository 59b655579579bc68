package org.sunlight.publication.candidate;

/** Where a candidate stands. */
public enum CandidateState {
    /** Nobody has decided yet. */
    OPEN,
    /** To be published: the term runs on until it is. */
    TO_PUBLISH,
    PUBLISHED,
    NOT_TO_PUBLISH
}
