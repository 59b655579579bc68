package org.sunlight.disclosure.request;

import java.time.LocalDate;

/**
 * The corrected request is here; the answer period starts anew from this day.
 *
 * @param description the corrected description, or null if it stays
 */
public record CompleteCorrection(String number, long seenVersion, LocalDate completedOn, String description)
        implements RequestCommand {}
