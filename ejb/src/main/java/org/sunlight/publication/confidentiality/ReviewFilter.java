package org.sunlight.publication.confidentiality;

import java.time.LocalDate;

/**
 * Which reviews; null means any.
 *
 * @param open true: those that somebody has to act on
 * @param state in this state only
 * @param words part of title or number
 * @param fromInclusive day of handing in
 */
public record ReviewFilter(
        Boolean open, ReviewState state, String words, LocalDate fromInclusive, LocalDate untilExclusive) {

    public static final ReviewFilter OPEN = new ReviewFilter(true, null, null, null, null);
}
