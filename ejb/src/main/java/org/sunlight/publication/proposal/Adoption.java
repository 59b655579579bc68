package org.sunlight.publication.proposal;

/** What became of the advice (吸收采纳情况). */
public enum Adoption {
    ADOPTED,
    PARTLY,
    NOT_ADOPTED
}
