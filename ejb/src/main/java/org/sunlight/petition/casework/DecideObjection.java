package org.sunlight.petition.casework;

import java.time.LocalDate;

/** The bureau stays with its disposal. */
public record DecideObjection(String number, long seenVersion, LocalDate on, String answer)
        implements PetitionCommand {}
