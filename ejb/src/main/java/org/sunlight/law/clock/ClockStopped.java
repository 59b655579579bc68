package org.sunlight.law.clock;

import org.sunlight.shared.error.Conflict;

/** The clock has stopped; only a restart sets it going again. */
public class ClockStopped extends Conflict {

    public ClockStopped() {
        super("CLOCK_STOPPED");
    }
}
