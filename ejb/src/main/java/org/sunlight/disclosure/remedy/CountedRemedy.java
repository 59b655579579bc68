package org.sunlight.disclosure.remedy;

/** One case in one cell of table 4. */
public record CountedRemedy(long id, long organId, String number, RemedyKind kind, RemedyStanding standing) {}
