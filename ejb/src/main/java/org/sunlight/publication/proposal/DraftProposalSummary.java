package org.sunlight.publication.proposal;

/** @param seenVersion -1 for the first text of the year */
public record DraftProposalSummary(int year, long seenVersion, String title, String text) {

    @Override
    public String toString() {
        return "DraftProposalSummary[" + year + "]";
    }
}
