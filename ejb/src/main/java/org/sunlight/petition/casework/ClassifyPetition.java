package org.sunlight.petition.casework;

/** Decides anew what an item is about; whether it repeats another is decided by a person here, never by the house. */
public record ClassifyPetition(
        String number,
        long seenVersion,
        Purpose purpose,
        String contentCode,
        String placeCode,
        String repeatOf,
        Boolean firstNationwide)
        implements PetitionCommand {}
