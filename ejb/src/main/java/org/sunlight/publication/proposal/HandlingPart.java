package org.sunlight.publication.proposal;

/** The bureau's part in the handling. */
public enum HandlingPart {
    /** 主办: replies to the deputy. */
    MAIN,
    /** 会办: gives its opinion to the organ that replies. */
    JOINT,
    /** 分办: replies for its own part. */
    SEPARATE
}
