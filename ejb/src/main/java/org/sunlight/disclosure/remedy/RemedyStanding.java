package org.sunlight.disclosure.remedy;

/** Columns of each block of table 4 of the yearly report. */
public enum RemedyStanding {
    UPHELD,
    CORRECTED,
    OTHER,
    /** 尚未审结 at the end of 31 December. */
    PENDING
}
