package org.sunlight.office.job;

/** Life of a run: it waits, runs and ends; an ended run that did not complete may wait again. */
public enum JobState {
    QUEUED,
    RUNNING,
    COMPLETED,
    FAILED,
    STOPPED;

    public boolean isActive() {
        return this == QUEUED || this == RUNNING;
    }

    /** Whether the run may be taken up again where it ended. */
    public boolean mayRestart() {
        return this == FAILED || this == STOPPED;
    }
}
