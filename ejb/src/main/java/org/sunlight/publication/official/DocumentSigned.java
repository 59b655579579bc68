package org.sunlight.publication.official;

import java.time.LocalDate;

/** A document was signed and numbered. Fired inside the transaction. */
public record DocumentSigned(
        String number,
        long organId,
        String title,
        String documentNumber,
        LocalDate signedOn,
        OpennessClass opennessClass,
        boolean policy) {}
