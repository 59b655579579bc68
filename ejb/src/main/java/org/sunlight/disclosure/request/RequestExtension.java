package org.sunlight.disclosure.request;

/** Asks the head of the office for a longer answer period. */
public record RequestExtension(String number, long seenVersion, int workingDays, String reason)
        implements RequestCommand {}
