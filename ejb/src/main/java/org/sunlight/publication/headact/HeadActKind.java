package org.sunlight.publication.headact;

/** How the head explained policy. Source: plan of 2017, 二.1, 二.3, 二.7, 二.12. */
public enum HeadActKind {
    /** 新闻发布会. */
    PRESS_CONFERENCE,
    /** 政策吹风会. */
    BRIEFING,
    /** 媒体采访. */
    MEDIA_INTERVIEW,
    /** 署名文章、解读文章. */
    SIGNED_ARTICLE,
    /** 在线访谈. */
    ONLINE_INTERVIEW,
    /** 政策宣讲. */
    POLICY_LECTURE
}
