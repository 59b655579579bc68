package org.sunlight.law.rule;

/** How the fee for one application is reckoned; never both ways for one application. */
public enum FeeMethod {
    /** By the applicant's applications to the organ in the natural month. */
    ITEM,
    /** By the pages supplied for one application. */
    PAGE
}
