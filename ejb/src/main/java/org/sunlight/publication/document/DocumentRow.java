package org.sunlight.publication.document;

import java.time.LocalDate;

/** An entry in the list. */
public record DocumentRow(
        long id,
        long version,
        long organId,
        DocumentKind kind,
        String title,
        String documentNumber,
        LocalDate madeOn,
        LocalDate repealedOn) {}
