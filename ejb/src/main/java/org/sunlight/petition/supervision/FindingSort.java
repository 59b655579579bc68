package org.sunlight.petition.supervision;

/** Orders of the findings. */
public enum FindingSort {
    SINCE_OLDEST,
    SINCE_NEWEST,
    NUMBER_UP,
    NUMBER_DOWN,
    SUBJECT_UP,
    SUBJECT_DOWN
}
