package org.sunlight.petition.supervision;

import java.time.LocalDate;
import org.sunlight.petition.casework.PetitionCommand;

/**
 * Sends a letter about an item.
 *
 * @param organ code of the organ written to; null for the one that is responsible
 * @param on day of the letter, null for today
 * @param ground the rule that was broken, or the ground of the suggestion
 * @param points what is wanted, one a line
 * @param dueOn last day for the feedback
 */
public record SendLetter(
        String number,
        long seenVersion,
        LetterKind kind,
        String organ,
        LocalDate on,
        String facts,
        String ground,
        String points,
        LocalDate dueOn)
        implements PetitionCommand {}
