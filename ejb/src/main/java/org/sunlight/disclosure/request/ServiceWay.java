package org.sunlight.disclosure.request;

/**
 * How an answer reached the applicant. By post the day of posting counts, and only through China Post; otherwise the day
 * of the receipt. Source: 国办公开办函〔2016〕235号.
 */
public enum ServiceWay {
    IN_PERSON,
    BY_PROXY,
    CHINA_POST,
    COURIER,
    EMAIL,
    FAX,
    ONLINE,
    ANNOUNCEMENT;

    /** Whether the law accepts the way as service of the answer. */
    public boolean isProofOfService() {
        return this != COURIER;
    }
}
