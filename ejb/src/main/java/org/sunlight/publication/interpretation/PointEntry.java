package org.sunlight.publication.interpretation;

/**
 * One line of the checklist.
 *
 * @param reason why it is not covered; null where it is
 */
public record PointEntry(ContentPoint point, boolean covered, String reason) {}
