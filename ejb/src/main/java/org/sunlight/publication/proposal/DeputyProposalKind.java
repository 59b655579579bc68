package org.sunlight.publication.proposal;

/** From which assembly it came. */
public enum DeputyProposalKind {
    /** 人大代表建议、批评和意见. */
    SUGGESTION,
    /** 政协委员提案. */
    PROPOSAL
}
