package org.sunlight.petition.casework;

/**
 * The three kinds of content (信访事项分类), each with a way of its own. Source: 信访工作条例(2022)第二十九条至第三十一条.
 */
public enum ContentKind {
    /** 建议意见类: studied and answered; no handling term, no review. */
    SUGGESTION,
    /** 检举控告类: goes to who may investigate; seen only by those named. */
    DENUNCIATION,
    /** 申诉求决类: handled by its legal route. */
    CLAIM
}
