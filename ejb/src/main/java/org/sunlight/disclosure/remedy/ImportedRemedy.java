package org.sunlight.disclosure.remedy;

import java.time.LocalDate;

/**
 * A case of another system's register, checked for its form.
 *
 * @param sourceNumber identifies it in the source
 * @param sourceHash fingerprint of its content
 * @param closedOn null while pending
 * @param result null while pending
 * @param requestSourceNumber the request it is about, by that register's number; the request may be imported later
 */
public record ImportedRemedy(
        String sourceNumber,
        String sourceHash,
        RemedyKind kind,
        LocalDate filedOn,
        LocalDate closedOn,
        RemedyResult result,
        String requestSourceNumber) {}
