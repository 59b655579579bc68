package org.sunlight.disclosure.request;

/** What became of a proposal to publish a subject that is asked for often. */
public enum ProposalState {
    PROPOSED,
    PUBLISH,
    KEEP
}
