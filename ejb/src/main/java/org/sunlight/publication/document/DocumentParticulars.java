package org.sunlight.publication.document;

import java.time.LocalDate;

/**
 * What stands in the register about one document.
 *
 * @param documentNumber 文号, or null where there is none
 * @param madeOn day of signature
 * @param repealedOn first day on which it is no longer in force; null while in force
 */
public record DocumentParticulars(
        DocumentKind kind, String title, String documentNumber, LocalDate madeOn, LocalDate repealedOn) {}
