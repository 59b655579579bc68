package org.sunlight.publication.rescan;

/**
 * Which hits.
 *
 * @param state null for all
 * @param assignee login, or null for anybody's
 */
public record HitFilter(HitState state, String assignee) {}
