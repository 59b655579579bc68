package org.sunlight.petition.casework;

/** From which side of an item an act is done. */
public enum Side {
    /** The bureau that registered it. */
    BUREAU,
    /** The organ that has to handle it. */
    UNIT,
    /** The organ above, which reviews. */
    REVIEWER,
    /** Bureau or unit. */
    EITHER
}
