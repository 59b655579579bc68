package org.sunlight.publication.candidate;

/** Orders of the list; the id decides among equals. */
public enum CandidateSort {
    FORMED_NEWEST,
    FORMED_OLDEST,
    TITLE_UP,
    TITLE_DOWN,
    NUMBER_UP,
    NUMBER_DOWN
}
