package org.sunlight.law.clock;

/**
 * Open clocks by light.
 *
 * @param red overdue ones included
 * @param overdue part of red whose due day has passed
 */
public record OpenClockCounts(long green, long yellow, long red, long overdue, long paused) {

    public long total() {
        return green + yellow + red + paused;
    }
}
