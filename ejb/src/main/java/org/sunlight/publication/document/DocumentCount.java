package org.sunlight.publication.document;

/** Columns of table 2 of the yearly report. */
public enum DocumentCount {
    /** 本年制发件数, column a. */
    MADE,
    /** 本年废止件数, column b. */
    REPEALED,
    /** 现行有效件数 at the end of 31 December, column c. */
    IN_FORCE
}
