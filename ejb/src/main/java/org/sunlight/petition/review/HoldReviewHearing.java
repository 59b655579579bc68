package org.sunlight.petition.review;

import java.time.LocalDate;
import org.sunlight.petition.casework.PetitionCommand;

/**
 * A hearing (听证) in the final review.
 *
 * @param from first day that does not count, the day of the announcement
 * @param until last day that does not count, inclusive
 */
public record HoldReviewHearing(String number, long seenVersion, LocalDate from, LocalDate until, String result)
        implements PetitionCommand {}
