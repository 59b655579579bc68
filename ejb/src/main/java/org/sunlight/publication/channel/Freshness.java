package org.sunlight.publication.channel;

import org.sunlight.law.clock.Light;

/** How a column or an account stands. */
public enum Freshness {
    FRESH(Light.GREEN),
    /** The alarm before the limit. */
    NEAR(Light.YELLOW),
    /** The limit has passed. */
    FAILING(Light.RED),
    /** Nothing was ever published there. */
    EMPTY(Light.RED),
    /** Has no limit, or its period is over. */
    UNBOUND(Light.DONE);

    private final Light light;

    Freshness(Light light) {
        this.light = light;
    }

    public Light light() {
        return light;
    }

    /** Near its limit or past it; what was never filled has none. */
    public boolean isAlarm() {
        return this == NEAR || this == FAILING;
    }
}
