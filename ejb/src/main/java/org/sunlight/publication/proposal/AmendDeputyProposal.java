package org.sunlight.publication.proposal;

/** Puts particulars right; the day on which it was handed over stays. */
public record AmendDeputyProposal(String number, long seenVersion, DeputyProposalParticulars particulars)
        implements DeputyProposalCommand {}
