package org.sunlight.law.clock;

/** How near a due day is, by the thresholds of the house. */
public enum Light {
    GREEN,
    YELLOW,
    RED,
    PAUSED,
    DONE
}
