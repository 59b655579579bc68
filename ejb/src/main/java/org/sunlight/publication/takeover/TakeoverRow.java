package org.sunlight.publication.takeover;

import java.time.LocalDate;

/**
 * An entry of an older catalogue.
 *
 * @param printed each field as it was printed, as JSON
 * @param alike index number of another entry with the same title, publisher and day, or null
 */
public record TakeoverRow(
        String number,
        String batch,
        String indexNumber,
        String title,
        String publisher,
        LocalDate formedOn,
        String printed,
        String alike) {

    public static final String SUBJECT_KIND = "older-entry";
}
