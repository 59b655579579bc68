package org.sunlight.publication.redaction;

/** What is wrong at a place of a file that was to be clean. */
public enum LeakKind {
    /** A word that had to go is still there. */
    SECRET_FOUND,
    /** Something a rebuilt file does not have: it may hold what nobody has looked at. */
    HIDDEN_PART,
    /** The test could not look into it, so it is not proven clean. */
    UNREADABLE
}
