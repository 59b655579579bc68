package org.sunlight.petition.review;

/** What a review ends in. Source: domain-petitions 8: 维持, 变更, 撤销并责令重新处理. */
public enum ReviewResult {
    UPHELD,
    CHANGED,
    /** The organ handles the matter again. */
    REVOKED
}
