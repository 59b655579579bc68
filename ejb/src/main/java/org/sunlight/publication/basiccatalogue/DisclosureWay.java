package org.sunlight.publication.basiccatalogue;

/** 公开方式. */
public enum DisclosureWay {
    /** 主动公开. */
    PROACTIVE,
    /** 依申请公开. */
    ON_REQUEST
}
