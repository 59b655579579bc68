package org.sunlight.petition.statistics;

/**
 * Which records a figure looks at: those whose day lies in the period, the first day included, the day after the last not.
 * Source: the performance statistics of Guangdong (2020): each indicator has a cohort of its own.
 */
public enum Cohort {
    /** Items registered in the period. */
    REGISTERED,
    /** First items whose 15th day after registration lies in the period. */
    FIFTEENTH_DAY,
    /** First items of other organs whose 30th day after registration lies in the period. */
    THIRTIETH_DAY,
    /** Items whose disposal by the bureau was due in the period. */
    DISPOSAL_DUE,
    /** Items whose petitioner had to be told in the period. */
    NOTICE_DUE,
    /** Items whose handling was due in the period. */
    HANDLING_DUE,
    /** Ratings given in the period. */
    RATED,
    /** Ratings that ran out in the period. */
    RATING_EXPIRED,
    /** Ratings that were opened in the period. */
    RATING_OPENED,
    /** Items answered in the period. */
    ANSWERED,
    /** Reviews asked for in the period. */
    REVIEW_REQUESTED,
    /** Reviews decided in the period. */
    REVIEW_DECIDED,
    /** Letters and suggestions sent in the period. */
    LETTER_SENT
}
