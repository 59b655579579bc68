package org.sunlight.petition.casework;

/** @param handler login of a colleague in the organ of the caller */
public record AssignPetitionHandler(String number, long seenVersion, String handler) implements PetitionCommand {}
