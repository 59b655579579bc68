package org.sunlight.publication.takeover;

/**
 * What a step did.
 *
 * @param done entries that went on
 * @param left entries for which this step was not due
 */
public record BatchResult(int done, int left) {}
