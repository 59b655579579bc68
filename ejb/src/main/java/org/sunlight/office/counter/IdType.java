package org.sunlight.office.counter;

/** Paper by which an applicant proves who he is. */
public enum IdType {
    RESIDENT_ID,
    PASSPORT,
    HONG_KONG_MACAO_PERMIT,
    TAIWAN_PERMIT,
    FOREIGN_RESIDENT_CARD,
    CREDIT_CODE,
    OTHER
}
