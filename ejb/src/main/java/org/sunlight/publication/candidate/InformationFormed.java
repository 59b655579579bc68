package org.sunlight.publication.candidate;

import java.time.LocalDate;

/**
 * Something was formed, or changed, that may have to be public. Fired by the feature whose record it is, in the transaction of
 * the act that formed it; that act has checked who does it.
 *
 * @param sourceKind of the record, for example {@code petition}
 * @param organId who has to publish it
 * @param formedOn day it was formed or last changed
 */
public record InformationFormed(
        String sourceKind, String sourceNumber, long organId, String title, LocalDate formedOn) {}
