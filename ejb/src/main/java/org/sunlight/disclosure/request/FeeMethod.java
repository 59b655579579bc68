package org.sunlight.disclosure.request;

/** How a processing fee is counted; one application is charged by one method only. Source: 国办函〔2020〕109号第四条. */
public enum FeeMethod {
    BY_ITEM,
    BY_PAGE
}
