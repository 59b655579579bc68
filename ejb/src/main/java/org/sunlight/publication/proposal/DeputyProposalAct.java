package org.sunlight.publication.proposal;

/** What can be done with a suggestion or proposal. */
public enum DeputyProposalAct {
    REGISTER,
    AMEND,
    DRAFT,
    DECIDE,
    SUBMIT,
    SEND,
    PUBLISH,
    RATE
}
