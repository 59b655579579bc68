package org.sunlight.publication.document;

/** Orders of the list; the id decides among equals. */
public enum DocumentSort {
    MADE_ON_DESCENDING,
    MADE_ON_ASCENDING,
    TITLE_ASCENDING,
    TITLE_DESCENDING
}
