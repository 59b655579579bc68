package org.sunlight.disclosure.request;

import java.time.LocalDate;

/**
 * A remedy ordered a new answer.
 *
 * @param order document number of the order
 * @param on day from which the new answer period counts
 * @param answerBy day set by the order, or null for the period of the law
 */
public record ReopenRequest(String number, long seenVersion, String order, LocalDate on, LocalDate answerBy)
        implements RequestCommand {}
