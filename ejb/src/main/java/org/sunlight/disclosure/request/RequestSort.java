package org.sunlight.disclosure.request;

/** Orders of the register, each with an index behind it. Requests without the day in question stand first among the newest. */
public enum RequestSort {
    RECEIVED_NEWEST,
    RECEIVED_OLDEST,
    NUMBER_UP,
    NUMBER_DOWN,
    DECIDED_NEWEST,
    DECIDED_OLDEST
}
