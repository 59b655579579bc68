package org.sunlight.publication.basiccatalogue;

/** How a matter stands with what is public of it. */
public enum CoverageState {
    /** Public and within its cycle. */
    CURRENT,
    /** Public, but the last update is older than the cycle. */
    STALE,
    /** Nothing is public. */
    EMPTY,
    /** No column of the website is named, so nobody can tell. Counts as not covered. */
    NOT_LINKED,
    /** Out of use, or open on request only: not counted. */
    NOT_COUNTED;

    public boolean isCovered() {
        return this == CURRENT || this == STALE;
    }
}
