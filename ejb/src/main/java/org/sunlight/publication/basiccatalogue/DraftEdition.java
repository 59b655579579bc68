package org.sunlight.publication.basiccatalogue;

/**
 * Begins the next edition of the caller's organ, from the one in force or from the start values.
 *
 * @param reason why
 */
public record DraftEdition(String reason) {}
