package org.sunlight.law.clock;

import org.sunlight.law.clock.model.LightBounds;

/** Shows how near the end of a clock is, on one day and by one calendar. */
public final class Lamp {

    private final LightBounds bounds;

    Lamp(LightBounds bounds) {
        this.bounds = bounds;
    }

    public Light light(ClockView clock) {
        return switch (clock.state()) {
            case STOPPED -> Light.DONE;
            case PAUSED -> Light.PAUSED;
            case RUNNING -> bounds.of(clock.dueOn());
        };
    }

    /** Working days left until the due day: 0 on that day, negative after it; while paused or stopped the units kept. */
    public int daysLeft(ClockView clock) {
        if (clock.state() != ClockState.RUNNING) {
            return clock.remaining() == null ? 0 : clock.remaining();
        }
        return bounds.daysLeft(clock.dueOn());
    }
}
