package org.sunlight.petition.statistics;

/**
 * A permitted compilation: what the job needs to know.
 *
 * @param first earliest period to compile; all of its kind up to {@code last}, inclusive
 */
public record StatisticsOrder(String bureau, long bureauId, Period first, Period last) {

    /** Names the run: one at a time for a bureau and period. */
    public String key() {
        return bureau + ":" + last.key();
    }
}
