package org.sunlight.disclosure.request;

/** The way on which a request reached the organ. */
public enum Channel {
    IN_PERSON,
    POST,
    ONLINE,
    EMAIL,
    FAX
}
