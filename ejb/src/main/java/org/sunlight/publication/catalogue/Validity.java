package org.sunlight.publication.catalogue;

/** 有效性 of a document with effect; others have none. Source: 国办秘函〔2009〕6号. */
public enum Validity {
    /** 有效. */
    IN_FORCE,
    /** 尚未生效. */
    NOT_YET,
    /** 已修改. */
    AMENDED,
    /** 失效. */
    EXPIRED,
    /** 废止. */
    REPEALED
}
