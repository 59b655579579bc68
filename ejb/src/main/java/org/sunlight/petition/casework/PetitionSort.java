package org.sunlight.petition.casework;

/** Orders of the register, each with an index behind it. */
public enum PetitionSort {
    REGISTERED_NEWEST,
    REGISTERED_OLDEST,
    NUMBER_UP,
    NUMBER_DOWN,
    SUBJECT_UP,
    SUBJECT_DOWN,
    NAME_UP,
    NAME_DOWN,
    STATE_UP,
    STATE_DOWN,
    HANDLER_UP,
    HANDLER_DOWN
}
