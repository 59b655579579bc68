package org.sunlight.publication.proposal;

/**
 * Which lines of the ledger; null means any.
 *
 * @param words part of subject, number or name
 * @param unpublished true: replied, to be published, and not public yet
 */
public record DeputyProposalFilter(
        String words, Integer year, DeputyProposalKind kind, DeputyProposalState state, boolean unpublished) {

    public static DeputyProposalFilter of(Integer year) {
        return new DeputyProposalFilter(null, year, null, null, false);
    }
}
