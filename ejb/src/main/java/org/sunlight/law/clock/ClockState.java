package org.sunlight.law.clock;

/** Whether a clock runs. */
public enum ClockState {
    RUNNING,
    PAUSED,
    STOPPED
}
