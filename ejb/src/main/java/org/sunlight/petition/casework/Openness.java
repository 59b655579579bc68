package org.sunlight.petition.casework;

/** Who may see how an item fares. Source: domain A.9 (gkbz), I.27. */
public enum Openness {
    PUBLIC,
    PETITIONER_ONLY,
    CLOSED
}
