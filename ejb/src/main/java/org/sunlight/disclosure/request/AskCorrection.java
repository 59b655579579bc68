package org.sunlight.disclosure.request;

import java.time.LocalDate;

/**
 * Tells the applicant, once, what the request lacks (notice I01).
 *
 * @param on day on which the notice leaves
 * @param points what has to be corrected
 * @param workingDays period set for the applicant
 */
public record AskCorrection(String number, long seenVersion, LocalDate on, String points, int workingDays)
        implements RequestCommand {}
