package org.sunlight.disclosure.request;

/** The way on which the applicant wants to get answer and information. Source: 政府信息公开条例(2019)第二十九条. */
public enum SupplyWay {
    COLLECT,
    POST,
    EMAIL,
    FAX,
    ONLINE
}
