package org.sunlight.disclosure.remedy;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One line of a case's history.
 *
 * @param on day on which it happened
 * @param at moment at which it was entered
 */
public record RemedyEntry(RemedyAct act, LocalDate on, Instant at, String actorName, String note) {}
