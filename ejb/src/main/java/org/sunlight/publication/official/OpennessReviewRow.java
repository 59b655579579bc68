package org.sunlight.publication.official;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A document that is not open, in the review of one year.
 *
 * @param opened what was decided in that year; null while nobody has looked
 */
public record OpennessReviewRow(
        String number,
        long version,
        String title,
        String documentNumber,
        OpennessClass opennessClass,
        LocalDate signedOn,
        Boolean opened,
        String reason,
        String reviewedBy,
        LocalDate reviewedOn)
        implements Serializable {}
