package org.sunlight.publication.confidentiality;

/** What a person made of a suggestion. */
public enum SuggestionDecision {
    /** It may stand there; with a reason. */
    KEEP,
    /** It has to go, so that this content is not published. */
    REMOVE
}
