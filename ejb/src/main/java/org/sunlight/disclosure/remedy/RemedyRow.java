package org.sunlight.disclosure.remedy;

import java.time.LocalDate;

/** A case in the list. */
public record RemedyRow(
        String number,
        RemedyKind kind,
        RemedyState state,
        LocalDate filedOn,
        String authority,
        String requestNumber,
        String handler,
        LocalDate closedOn,
        RemedyResult result) {}
