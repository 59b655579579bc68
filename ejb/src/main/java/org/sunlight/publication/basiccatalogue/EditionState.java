package org.sunlight.publication.basiccatalogue;

import java.time.LocalDate;

/** What an edition of the basic catalogue is on a given day. */
public enum EditionState {
    DRAFT,
    /** Decided, in force from a later day. */
    COMING,
    IN_FORCE,
    /** A later edition is in force. */
    REPLACED,
    DISCARDED;

    /** @param replaced whether a later edition is in force on the day */
    public static EditionState settled(LocalDate inForceOn, LocalDate today, boolean replaced) {
        if (replaced) {
            return REPLACED;
        }
        return inForceOn.isAfter(today) ? COMING : IN_FORCE;
    }
}
