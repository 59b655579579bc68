package org.sunlight.publication.confidentiality;

import java.time.LocalDate;

/**
 * Which reviews; null means any.
 *
 * @param shelf whose
 * @param state in this state only
 * @param words part of title or number
 * @param fromInclusive day of handing in
 */
public record ReviewFilter(
        ReviewShelf shelf, ReviewState state, String words, LocalDate fromInclusive, LocalDate untilExclusive) {

    public static final ReviewFilter OPEN = new ReviewFilter(ReviewShelf.OPEN, null, null, null, null);
}
