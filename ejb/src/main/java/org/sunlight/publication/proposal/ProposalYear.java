package org.sunlight.publication.proposal;

/**
 * Figures of a year's sessions, counted from the ledger.
 *
 * @param repliedInTime of those replied, not after the day that was set; without such a day they count as in time
 * @param fullText of those published now
 * @param waiting replied, to be published, not public
 */
public record ProposalYear(
        int year,
        long suggestions,
        long proposals,
        long main,
        long joint,
        long replied,
        long repliedInTime,
        long categoryA,
        long categoryB,
        long categoryC,
        long adopted,
        long partlyAdopted,
        long notAdopted,
        long fullText,
        long abstracts,
        long notPublished,
        long waiting,
        long satisfied,
        long dissatisfied) {

    public long all() {
        return suggestions + proposals;
    }

    public long published() {
        return fullText + abstracts;
    }
}
