package org.sunlight.publication.proposal;

/** How far the matter is settled, as printed at the head of the reply. */
public enum ReplyCategory {
    /** 已经解决或者基本解决. */
    A,
    /** 列入计划、逐步解决. */
    B,
    /** 因条件限制暂不能解决，或者留作参考. */
    C
}
