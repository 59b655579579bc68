package org.sunlight.publication.confidentiality;

/** 载体形式 of what is to be published. */
public enum Carrier {
    /** 公文类. */
    DOCUMENT,
    /** 非公文类. */
    OTHER
}
