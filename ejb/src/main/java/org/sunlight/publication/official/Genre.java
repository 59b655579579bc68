package org.sunlight.publication.official;

/** 公文种类. Source: 党政机关公文处理工作条例(2012)第八条. */
public enum Genre {
    /** 决议. */
    RESOLUTION,
    /** 决定. */
    DECISION,
    /** 命令（令）. */
    ORDER,
    /** 公报. */
    COMMUNIQUE,
    /** 公告. */
    ANNOUNCEMENT,
    /** 通告. */
    PUBLIC_NOTICE,
    /** 意见. */
    OPINION,
    /** 通知. */
    NOTICE,
    /** 通报. */
    CIRCULAR,
    /** 报告. */
    REPORT,
    /** 请示. */
    REQUEST_FOR_INSTRUCTIONS,
    /** 批复. */
    REPLY,
    /** 议案. */
    BILL,
    /** 函. */
    LETTER,
    /** 纪要. */
    MINUTES;

    /** Whether it says what holds from now on, and so can be in force, lapse and be repealed. */
    public boolean hasEffect() {
        return switch (this) {
            case RESOLUTION, DECISION, ORDER, ANNOUNCEMENT, PUBLIC_NOTICE, OPINION, NOTICE, REPLY -> true;
            case COMMUNIQUE, CIRCULAR, REPORT, REQUEST_FOR_INSTRUCTIONS, BILL, LETTER, MINUTES -> false;
        };
    }
}
