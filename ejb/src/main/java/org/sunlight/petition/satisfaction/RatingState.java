package org.sunlight.petition.satisfaction;

/** Source: the codes of the national system: 未评价, 已评价, 超期未评价; 待评价 is a rating that does not exist yet. */
public enum RatingState {
    OPEN,
    GIVEN,
    EXPIRED
}
