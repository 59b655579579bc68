package org.sunlight.disclosure.request;

/**
 * Orders of the register. Requests without the day in question stand first among the newest and last among the oldest;
 * those whose answer has no due day stand last among the soonest.
 */
public enum RequestSort {
    RECEIVED_NEWEST,
    RECEIVED_OLDEST,
    NUMBER_UP,
    NUMBER_DOWN,
    DECIDED_NEWEST,
    DECIDED_OLDEST,
    DUE_SOONEST,
    DUE_LATEST,
    SUBJECT_UP,
    SUBJECT_DOWN,
    APPLICANT_UP,
    APPLICANT_DOWN,
    STATE_UP,
    STATE_DOWN,
    HANDLER_UP,
    HANDLER_DOWN;

    /** Whether the order tells something about who applies. */
    boolean isPersonal() {
        return this == APPLICANT_UP || this == APPLICANT_DOWN;
    }

    public boolean isByDueDay() {
        return this == DUE_SOONEST || this == DUE_LATEST;
    }
}
