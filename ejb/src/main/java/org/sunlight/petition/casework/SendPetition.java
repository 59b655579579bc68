package org.sunlight.petition.casework;

import java.time.LocalDate;

/**
 * Refers or assigns an item to the organ that has to handle it.
 *
 * @param organ code of the organ
 * @param on day of sending; null means today
 * @param dueOn last day for the report of an assigned item; null when it is referred
 */
public record SendPetition(String number, long seenVersion, String organ, LocalDate on, LocalDate dueOn, String note)
        implements PetitionCommand {}
