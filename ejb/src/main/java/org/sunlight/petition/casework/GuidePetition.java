package org.sunlight.petition.casework;

import java.time.LocalDate;

/** Tells the petitioner which organ is competent. */
public record GuidePetition(String number, long seenVersion, LocalDate on, String guidedTo, String note)
        implements PetitionCommand {}
