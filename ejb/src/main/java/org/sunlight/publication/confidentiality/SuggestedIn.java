package org.sunlight.publication.confidentiality;

/** Which part of the material a suggestion is about. */
public enum SuggestedIn {
    TITLE,
    TEXT,
    FILE
}
