package org.sunlight.petition.casework;

/** @param note reason, mandatory when less is shown than before */
public record SetOpenness(String number, long seenVersion, Openness openness, String note) implements PetitionCommand {}
