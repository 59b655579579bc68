package org.sunlight.petition.statistics;

import java.util.Arrays;
import java.util.List;

/** What is counted; everything else is computed from these. A measure adds up over parts, a rate never does. */
public enum Measure {
    ITEMS(Cohort.REGISTERED),
    PERSONS(Cohort.REGISTERED),
    REPEATS(Cohort.REGISTERED),
    LETTERS(Cohort.REGISTERED),
    VISITS(Cohort.REGISTERED),
    VISIT_PERSONS(Cohort.REGISTERED),
    NETWORK(Cohort.REGISTERED),
    CALLS(Cohort.REGISTERED),
    COLLECTIVE(Cohort.REGISTERED),
    COLLECTIVE_PERSONS(Cohort.REGISTERED),
    JOINT(Cohort.REGISTERED),
    ANONYMOUS(Cohort.REGISTERED),
    REFERRED(Cohort.REGISTERED),
    ASSIGNED(Cohort.REGISTERED),
    TAKEN_ON(Cohort.REGISTERED),
    NOT_ACCEPTED(Cohort.REGISTERED),
    GUIDED(Cohort.REGISTERED),
    FILED(Cohort.REGISTERED),
    DISPOSED(Cohort.REGISTERED),
    DISPOSAL_DAYS(Cohort.REGISTERED),
    /** Without litigation matters and crowds of 10,000: the filter of the cohort formulas. */
    COUNTED(Cohort.REGISTERED),
    COUNTED_REPEATS(Cohort.REGISTERED),
    COUNTED_NETWORK(Cohort.REGISTERED),
    COUNTED_CLASSED(Cohort.REGISTERED),
    FIFTEEN_ALL(Cohort.FIFTEENTH_DAY),
    FIFTEEN_IN_TIME(Cohort.FIFTEENTH_DAY),
    THIRTY_ALL(Cohort.THIRTIETH_DAY),
    THIRTY_IN_TIME(Cohort.THIRTIETH_DAY),
    DISPOSAL_IN_TIME(Cohort.DISPOSAL_DUE),
    DISPOSAL_LATE(Cohort.DISPOSAL_DUE),
    DISPOSAL_MISSING(Cohort.DISPOSAL_DUE),
    NOTICE_IN_TIME(Cohort.NOTICE_DUE),
    NOTICE_LATE(Cohort.NOTICE_DUE),
    NOTICE_MISSING(Cohort.NOTICE_DUE),
    HANDLING_IN_TIME(Cohort.HANDLING_DUE),
    HANDLING_LATE(Cohort.HANDLING_DUE),
    HANDLING_RUNNING(Cohort.HANDLING_DUE),
    HANDLING_MISSING(Cohort.HANDLING_DUE),
    FIRST_HANDLING_ALL(Cohort.HANDLING_DUE),
    FIRST_HANDLING_IN_TIME(Cohort.HANDLING_DUE),
    BUREAU_SATISFIED(Cohort.RATED),
    BUREAU_FAIRLY(Cohort.RATED),
    BUREAU_DISSATISFIED(Cohort.RATED),
    UNIT_SATISFIED(Cohort.RATED),
    UNIT_FAIRLY(Cohort.RATED),
    UNIT_DISSATISFIED(Cohort.RATED),
    BUREAU_EXPIRED(Cohort.RATING_EXPIRED),
    UNIT_EXPIRED(Cohort.RATING_EXPIRED),
    BUREAU_OPENED(Cohort.RATING_OPENED),
    BUREAU_OPENED_RATED(Cohort.RATING_OPENED),
    BUREAU_OPENED_CONTENT(Cohort.RATING_OPENED),
    BUREAU_OPENED_SILENT(Cohort.RATING_OPENED),
    UNIT_OPENED(Cohort.RATING_OPENED),
    UNIT_OPENED_RATED(Cohort.RATING_OPENED),
    UNIT_OPENED_CONTENT(Cohort.RATING_OPENED),
    UNIT_OPENED_SILENT(Cohort.RATING_OPENED),
    ANSWERS(Cohort.ANSWERED),
    ANSWERS_SUPPORTING(Cohort.ANSWERED),
    ANSWER_DAYS(Cohort.ANSWERED),
    FIRST_ANSWERS(Cohort.ANSWERED),
    FIRST_ANSWERS_SETTLED(Cohort.ANSWERED),
    REVIEWS(Cohort.REVIEW_REQUESTED),
    FINAL_REVIEWS(Cohort.REVIEW_REQUESTED),
    REVIEWS_DECIDED(Cohort.REVIEW_DECIDED),
    REVIEWS_CHANGED(Cohort.REVIEW_DECIDED),
    SUPERVISION_LETTERS(Cohort.LETTER_SENT),
    SUPERVISION_ANSWERED(Cohort.LETTER_SENT),
    SUGGESTIONS(Cohort.LETTER_SENT),
    SUGGESTIONS_ADOPTED(Cohort.LETTER_SENT),
    SUGGESTIONS_IMPROVEMENT(Cohort.LETTER_SENT),
    SUGGESTIONS_POLICY(Cohort.LETTER_SENT),
    SUGGESTIONS_ACCOUNTABILITY(Cohort.LETTER_SENT);

    private final Cohort cohort;

    Measure(Cohort cohort) {
        this.cohort = cohort;
    }

    public Cohort cohort() {
        return cohort;
    }

    /** Those of a cohort, in their order. */
    public static List<Measure> of(Cohort cohort) {
        return Arrays.stream(values())
                .filter(measure -> measure.cohort == cohort)
                .toList();
    }
}
