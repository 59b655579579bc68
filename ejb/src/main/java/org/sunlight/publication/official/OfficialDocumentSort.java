package org.sunlight.publication.official;

/** Orders of the list; the id decides among equals. */
public enum OfficialDocumentSort {
    NEWEST,
    OLDEST,
    TITLE_UP,
    TITLE_DOWN,
    SIGNED_NEWEST,
    SIGNED_OLDEST
}
