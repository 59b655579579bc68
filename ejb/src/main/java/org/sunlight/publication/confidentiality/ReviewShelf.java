package org.sunlight.publication.confidentiality;

/** The reviews that are looked at together. */
public enum ReviewShelf {
    /** The asking person has to act. */
    WAITING,
    /** Somebody has to act. */
    OPEN,
    /** Handed in by the asking person. */
    MINE,
    /** Of the asking person's own organ, not of those below it. */
    OWN_ORGAN,
    ALL
}
