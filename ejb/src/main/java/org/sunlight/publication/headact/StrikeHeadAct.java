package org.sunlight.publication.headact;

/** Strikes out what was recorded by mistake. */
public record StrikeHeadAct(long id, long seenVersion, String reason) {}
