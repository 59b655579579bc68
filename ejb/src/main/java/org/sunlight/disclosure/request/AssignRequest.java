package org.sunlight.disclosure.request;

/** Names the person who handles the request. */
public record AssignRequest(String number, long seenVersion, String handler) implements RequestCommand {}
