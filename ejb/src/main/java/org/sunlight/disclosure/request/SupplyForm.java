package org.sunlight.disclosure.request;

/** The form in which the applicant wants the information. Source: 政府信息公开条例(2019)第二十九条, 第四十条. */
public enum SupplyForm {
    PAPER,
    ELECTRONIC,
    INSPECTION
}
