package org.sunlight.petition.satisfaction;

/** 满意, 基本满意, 不满意. */
public enum Rating {
    SATISFIED,
    FAIRLY_SATISFIED,
    DISSATISFIED
}
