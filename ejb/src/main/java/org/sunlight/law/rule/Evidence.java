package org.sunlight.law.rule;

/** How sure the house is of a rule or of a setting. */
public enum Evidence {
    /** The text of the law was read. */
    TEXT,
    /** A reliable report quotes the text. */
    REPORTED,
    /** The law leaves it to the organ. */
    HOUSE,
    /** Remembered or disputed: ask before relying on it. */
    DOUBTFUL
}
