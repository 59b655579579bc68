package org.sunlight.petition.supervision;

import java.time.LocalDate;
import org.sunlight.petition.casework.PetitionCommand;

/**
 * The organ answers a letter.
 *
 * @param seenVersion version of the letter
 * @param text what was done; where nothing is adopted, why
 */
public record GiveFeedback(String number, long letterId, long seenVersion, LocalDate on, boolean adopted, String text)
        implements PetitionCommand {}
