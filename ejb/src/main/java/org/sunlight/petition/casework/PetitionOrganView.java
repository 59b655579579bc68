package org.sunlight.petition.casework;

/**
 * An organ's part in petitions.
 *
 * @param bureau registers petitions
 * @param superiorId organ that reviews its opinions, or null
 * @param bureauId bureau that sends it items, or null
 */
public record PetitionOrganView(long organId, long version, boolean bureau, Long superiorId, Long bureauId) {}
