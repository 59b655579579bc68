package org.sunlight.petition.statistics;

/** By what the items of a period are told apart; each dimension holds every item once. */
public enum Dimension {
    TOTAL,
    /** Organ that has to handle the item, by its id; the bureau itself where none has. */
    ORGAN,
    CHANNEL,
    PURPOSE,
    /** First level of the content list; {@code -} where none was given. */
    TOPIC,
    /** As registered. */
    CONTENT,
    PLACE
}
