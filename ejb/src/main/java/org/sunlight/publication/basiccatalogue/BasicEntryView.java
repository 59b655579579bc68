package org.sunlight.publication.basiccatalogue;

import java.time.LocalDate;

/**
 * A matter of an edition.
 *
 * @param code the same in every edition, so that editions can be compared
 * @param extendedOn day on which it was added between two editions, or null
 * @param ground why it was
 */
public record BasicEntryView(
        String code, BasicEntryParticulars particulars, LocalDate extendedOn, String ground, String extendedBy) {

    /** First and second level in one line. */
    public String matter() {
        return particulars.subtopic() == null
                ? particulars.topic()
                : particulars.topic() + "／" + particulars.subtopic();
    }
}
