package org.sunlight.publication.interpretation;

/** How a policy is explained. Source: plan of 2017, 二.1, 二.3; 国办发〔2016〕80号. */
public enum InterpretationForm {
    /** 解读文章. */
    ARTICLE,
    /** 图解. */
    DIAGRAM,
    /** 问答. */
    QUESTIONS,
    /** 新闻发布会. */
    PRESS_CONFERENCE,
    /** 政策吹风会. */
    BRIEFING,
    /** 媒体采访. */
    MEDIA_INTERVIEW,
    /** 在线访谈. */
    ONLINE_INTERVIEW,
    /** 音视频. */
    AUDIO_VIDEO
}
