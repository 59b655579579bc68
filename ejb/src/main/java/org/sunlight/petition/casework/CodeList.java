package org.sunlight.petition.casework;

/** The loaded lists by which petitions are classified. */
public enum CodeList {
    /** 信访事项内容分类. */
    CONTENT,
    /** 行政区划. */
    PLACE
}
