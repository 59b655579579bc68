package org.sunlight.disclosure.request;

/** Proposes to publish what is asked for often. */
public record ProposePublication(String subjectKey) {}
