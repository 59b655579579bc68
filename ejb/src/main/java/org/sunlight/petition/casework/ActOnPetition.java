package org.sunlight.petition.casework;

import java.time.LocalDate;

/**
 * An act that needs no more than a day and a note.
 *
 * @param on day of the act; null means today
 * @param note reason or remark; mandatory where the act refuses, returns, withdraws or remarks
 */
public record ActOnPetition(String number, long seenVersion, LocalDate on, String note) implements PetitionCommand {}
