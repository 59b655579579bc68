package org.sunlight.publication.catalogue;

/** How one entry stands to another. */
public enum RelationKind {
    /** It explains the other: an interpretation its document. */
    INTERPRETS,
    REPEALS,
    AMENDS,
    /** It follows from the other, an answer from a proposal for example. */
    FOLLOWS
}
