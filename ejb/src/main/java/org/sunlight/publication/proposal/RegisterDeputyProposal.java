package org.sunlight.publication.proposal;

/** Enters a suggestion or proposal into the ledger of the caller's organ. */
public record RegisterDeputyProposal(DeputyProposalParticulars particulars) {}
