package org.sunlight.disclosure.request;

/** @param reason why it is published, or why not */
public record DecideProposal(long id, long seenVersion, boolean publish, String reason) {}
