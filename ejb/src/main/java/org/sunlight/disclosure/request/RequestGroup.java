package org.sunlight.disclosure.request;

/**
 * Requests that share one place in table 3, with their ids.
 *
 * @param newInYear received in the year; otherwise carried in
 * @param code the result given in the year, or null: carried out
 * @param ids in no particular order
 */
public record RequestGroup(ApplicantKind kind, boolean newInYear, DecisionCode code, long[] ids) {}
