package org.sunlight.petition.review;

import java.time.LocalDate;
import org.sunlight.petition.casework.PetitionCommand;

/**
 * The petitioner asks for the review of the opinion served last.
 *
 * @param receivedOn day the request reached the reviewing organ; null for today
 * @param request what is asked for, and why
 * @param lateReason why it comes after the term; null within it
 */
public record RequestReview(String number, long seenVersion, LocalDate receivedOn, String request, String lateReason)
        implements PetitionCommand {}
