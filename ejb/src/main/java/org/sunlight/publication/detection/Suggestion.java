package org.sunlight.publication.detection;

/**
 * A place that a person should look at.
 *
 * @param start inclusive, in the text of the part as it stands in the file
 * @param end exclusive
 * @param reason key of a text; never the datum itself
 */
public record Suggestion(Suspicion kind, Place place, String where, int start, int end, String reason) {}
