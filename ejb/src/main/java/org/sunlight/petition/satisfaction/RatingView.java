package org.sunlight.petition.satisfaction;

import java.time.LocalDate;

/**
 * One of the two ratings of an item.
 *
 * @param closesOn last day on which it can be given, inclusive
 * @param expiredOn day on which it ran out, or null
 */
public record RatingView(
        RatedBody rated,
        RatingState state,
        LocalDate openedOn,
        LocalDate closesOn,
        Rating rating,
        LocalDate ratedOn,
        LocalDate expiredOn,
        String reason) {}
