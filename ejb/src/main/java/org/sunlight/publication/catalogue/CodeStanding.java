package org.sunlight.publication.catalogue;

/** What an organisation code looks like. A fault warns and never refuses: the code of the bureau's own plan has a wrong check digit. */
public enum CodeStanding {
    SOUND,
    CHECK_DIGIT_WRONG,
    /** Neither nine characters nor eighteen. */
    FORM_UNKNOWN
}
