package org.sunlight.petition.review;

/** What a review ends in. Source: 信访工作条例(2022)第三十五条、第三十六条; 各地复查复核办法: 维持, 变更, 撤销并责令重新处理. */
public enum ReviewResult {
    UPHELD,
    CHANGED,
    /** The organ handles the matter again. */
    REVOKED
}
