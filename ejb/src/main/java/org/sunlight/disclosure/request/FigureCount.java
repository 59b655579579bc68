package org.sunlight.disclosure.request;

/**
 * How many requests share one place in table 3.
 *
 * @param newInYear received in the year; otherwise carried in
 * @param code the result given in the year, or null: carried out
 */
public record FigureCount(ApplicantKind kind, boolean newInYear, DecisionCode code, long requests) {}
