package org.sunlight.petition.satisfaction;

/** Who is rated; the two ratings are independent. */
public enum RatedBody {
    BUREAU,
    RESPONSIBLE_ORGAN
}
