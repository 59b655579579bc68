package org.sunlight.publication.catalogue;

import java.time.Instant;

/**
 * How much is public somewhere, and since when nothing new came.
 *
 * @param entries public now; withdrawn ones do not count
 * @param lastUpdate newest publishing or replacing of an entry that is still public; null where nothing is. Putting metadata right
 *     is no update.
 */
public record Activity(long entries, Instant lastUpdate) {

    public static final Activity NONE = new Activity(0, null);
}
