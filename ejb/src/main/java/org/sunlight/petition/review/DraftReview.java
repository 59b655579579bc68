package org.sunlight.petition.review;

import org.sunlight.petition.casework.PetitionCommand;

/**
 * The opinion of the reviewing organ as drafted; the next draft writes over it.
 *
 * @param redoDays calendar days for handling the matter anew where the opinion is revoked; null for the term of the law
 */
public record DraftReview(
        String number,
        long seenVersion,
        ReviewResult result,
        String facts,
        String grounds,
        String opinion,
        Integer redoDays)
        implements PetitionCommand {}
