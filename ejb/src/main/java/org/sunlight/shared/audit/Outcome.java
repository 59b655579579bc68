package org.sunlight.shared.audit;

/** How an act ended: stored, refused with a code, or broken off by a mistake of ours. */
public enum Outcome {
    DONE,
    REFUSED,
    FAILED
}
