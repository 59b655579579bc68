package org.sunlight.law.clock;

/** Order of a list of open clocks. Nobody counts as the last of all names. */
public enum OpenClockSort {
    /** What is legally nearest first, longest overdue before it; paused clocks, which have no due day, last. */
    DUE_SOONEST,
    /** The farthest due day first; paused clocks last all the same. */
    DUE_LATEST,
    NUMBER_UP,
    NUMBER_DOWN,
    ASSIGNEE_UP,
    ASSIGNEE_DOWN
}
