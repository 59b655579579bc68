package org.sunlight.petition.casework;

/** @param days calendar days, at most what the law of the item allows */
public record AskExtension(String number, long seenVersion, int days, String reason) implements PetitionCommand {}
