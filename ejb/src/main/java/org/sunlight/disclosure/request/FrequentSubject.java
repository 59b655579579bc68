package org.sunlight.disclosure.request;

/** A subject that was asked for often: candidate for publication. */
public record FrequentSubject(long organId, String subjectKey, String subject, long timesAsked) {}
