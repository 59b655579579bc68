package org.sunlight.publication.official;

/** How the confidentiality review stands to what would go out now. */
public enum Approval {
    NONE,
    RUNNING,
    /** Approved exactly as it is. */
    VALID,
    /** Something else was approved: it was changed since. */
    VOID
}
