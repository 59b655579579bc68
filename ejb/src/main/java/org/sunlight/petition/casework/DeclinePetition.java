package org.sunlight.petition.casework;

import java.time.LocalDate;

/**
 * 不予受理 or 不再受理.
 *
 * @param guidedTo organ or procedure to turn to
 */
public record DeclinePetition(
        String number, long seenVersion, LocalDate on, RefusalGround ground, String guidedTo, String note)
        implements PetitionCommand {}
