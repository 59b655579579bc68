package org.sunlight.petition.casework;

/** @param login who may see the denunciation from now on */
public record NameConfidant(String number, long seenVersion, String login) implements PetitionCommand {}
