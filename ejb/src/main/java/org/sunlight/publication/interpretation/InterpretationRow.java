package org.sunlight.publication.interpretation;

import java.time.LocalDate;

/** A line of the list. */
public record InterpretationRow(
        String number,
        String documentNumber,
        String documentTitle,
        String title,
        InterpretationState state,
        LocalDate releaseOn,
        String responsible,
        LocalDate publishedOn,
        String indexNumber,
        LocalDate withdrawnOn) {}
