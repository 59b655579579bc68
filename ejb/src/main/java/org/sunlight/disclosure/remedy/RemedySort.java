package org.sunlight.disclosure.remedy;

/** Orders of the list; the id decides among equals. */
public enum RemedySort {
    FILED_ON_DESCENDING,
    FILED_ON_ASCENDING,
    NUMBER_ASCENDING,
    NUMBER_DESCENDING
}
