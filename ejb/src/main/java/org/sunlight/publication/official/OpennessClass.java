package org.sunlight.publication.official;

/**
 * 公开属性 of a document, from its first draft on. Source: 国办发〔2016〕80号一(一); the fourth, publication after redaction, by the
 * practice of a Yunnan organ (普洱).
 */
public enum OpennessClass {
    /** 主动公开. */
    PROACTIVE,
    /** 删减后公开. */
    PROACTIVE_AFTER_REDACTION,
    /** 依申请公开. */
    ON_REQUEST,
    /** 不予公开. */
    CLOSED;

    /** Whether it goes to the public without being asked for. */
    public boolean isProactive() {
        return this == PROACTIVE || this == PROACTIVE_AFTER_REDACTION;
    }
}
