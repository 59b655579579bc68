package org.sunlight.law.clock;

import org.sunlight.shared.error.Conflict;

/** The record has a clock of this rule that has not stopped. */
public class ClockAlreadyRunning extends Conflict {

    public ClockAlreadyRunning() {
        super("CLOCK_ALREADY_RUNNING");
    }
}
