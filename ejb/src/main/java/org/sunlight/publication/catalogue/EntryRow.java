package org.sunlight.publication.catalogue;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An entry in a list.
 *
 * @param subjectNumber of the record it was made from
 */
public record EntryRow(
        long id,
        String indexNumber,
        String title,
        String publisher,
        String documentNumber,
        String topicCode,
        String columnCode,
        Validity validity,
        LocalDate formedOn,
        Instant publishedAt,
        EntryState state,
        String subjectNumber) {}
