package org.sunlight.publication.proposal;

/** What the deputy thinks of the handling. */
public enum DeputySatisfaction {
    SATISFIED,
    BASICALLY_SATISFIED,
    DISSATISFIED
}
