package org.sunlight.publication.basiccatalogue;

import java.time.LocalDate;

/** An edition in a list. */
public record EditionRow(
        String number,
        int edition,
        EditionState state,
        LocalDate draftedOn,
        LocalDate inForceOn,
        String settledReason) {}
