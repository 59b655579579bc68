package org.sunlight.publication.basiccatalogue;

import org.sunlight.law.clock.Light;

/** How a matter stands with what is public of it. */
public enum CoverageState {
    /** Public and within its cycle. */
    CURRENT(Light.GREEN),
    /** Public, but the last update is older than the cycle. */
    STALE(Light.YELLOW),
    /** Nothing is public. */
    EMPTY(Light.RED),
    /** No column of the website is named, so nobody can tell. Counts as not covered. */
    NOT_LINKED(Light.DONE),
    /** Out of use, or open on request only: not counted. */
    NOT_COUNTED(Light.DONE);

    private final Light light;

    CoverageState(Light light) {
        this.light = light;
    }

    public Light light() {
        return light;
    }

    public boolean isCovered() {
        return this == CURRENT || this == STALE;
    }
}
