package org.sunlight.publication.redaction;

/** What was made; both only ever exist proven clean. */
public enum RedactionOutcome {
    /** Passages were taken out. */
    REDACTED,
    /** Nothing but hidden things was left behind. */
    CLEANED
}
