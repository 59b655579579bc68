package org.sunlight.publication.rescan;

/** How it stands with a hit. */
public enum HitState {
    OPEN,
    /** The reviewer looked at it, and it may stand. */
    DISMISSED,
    /** It is not public any more. */
    SETTLED
}
