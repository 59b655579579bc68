package org.sunlight.publication.proposal;

/** @param reason needed where an earlier text is replaced */
public record PublishProposalSummary(int year, long seenVersion, String reason) {}
