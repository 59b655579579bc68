package org.sunlight.publication.proposal;

/** @param declared the drafter's statement (保密承诺) */
public record SubmitProposalSummary(int year, long seenVersion, boolean declared) {}
