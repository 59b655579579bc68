package org.sunlight.publication.detection.model;

/** What a word announces. The words stand in {@code detection/cues.txt}. */
enum Cue {
    /** A name follows. */
    NAME_LABEL,
    /** A name may follow, or anything else about such people. */
    NAME_ROLE,
    /** Like a role, and the name of whose relative it is may stand in front. */
    KIN,
    /** What only people do; a name may stand in front. */
    NAMED,
    GUARDIAN,
    CHILD,
    SCHOOL,
    AGE,
    BORN,
    RESIDENCE,
    POST_ADDRESS,
    ILLNESS,
    CONDITION,
    SECRECY_LEVEL,
    INTERNAL,
    CLOSED,
    ID_LABEL,
    PHONE_LABEL,
    ACCOUNT_LABEL,
    ONLINE_LABEL,
    PASSPORT_LABEL,
    SOCIAL_LABEL,
    DISABILITY_LABEL
}
