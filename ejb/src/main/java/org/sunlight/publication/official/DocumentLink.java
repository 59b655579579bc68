package org.sunlight.publication.official;

import java.io.Serializable;
import org.sunlight.publication.catalogue.RelationKind;

/**
 * What a document does to an earlier one.
 *
 * @param kind REPEALS or AMENDS
 * @param other 文号 of the earlier document as people write it, or its number in this house
 * @param number in this house; null where the house does not have it
 * @param title of it, or null
 * @param inverse true: the other does it to this
 * @param done whether it has taken effect
 */
public record DocumentLink(RelationKind kind, String other, String number, String title, boolean inverse, boolean done)
        implements Serializable {}
