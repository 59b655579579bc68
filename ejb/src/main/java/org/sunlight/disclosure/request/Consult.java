package org.sunlight.disclosure.request;

import java.time.LocalDate;

/**
 * Asks a third party or a co-authoring organ in writing (notice I03); the reply clock pauses from this day.
 *
 * @param request what is asked, without the identity of the applicant
 */
public record Consult(
        String number,
        long seenVersion,
        ConsultationKind kind,
        String party,
        String contact,
        LocalDate sentOn,
        String request)
        implements RequestCommand {}
