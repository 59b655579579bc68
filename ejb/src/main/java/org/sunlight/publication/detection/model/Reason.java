package org.sunlight.publication.detection.model;

/** Why a place is suggested; the key of its text. */
enum Reason {
    CHECK_DIGIT,
    CHECK_DIGIT_WRONG,
    OLD_NUMBER,
    LABEL,
    FORM,
    LUHN,
    KNOWN,
    NAME_CONTEXT,
    HOUSE_NUMBER,
    RESIDENCE,
    BIRTH_CONTEXT,
    ILLNESS_OF_SOMEBODY,
    CHILD_AGE,
    CHILD_NAMED,
    CHILD_SCHOOL,
    GUARDIAN_NAMED,
    LEVEL_AND_TERM,
    STANDS_ALONE,
    HANDLING_MARK,
    POSITION;

    String key() {
        return "detection.reason." + name();
    }
}
