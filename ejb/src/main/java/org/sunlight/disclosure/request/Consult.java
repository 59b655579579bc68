package org.sunlight.disclosure.request;

import java.time.LocalDate;

/**
 * Asks a third party or a co-authoring organ in writing (notice I03); the reply clock pauses from this day.
 *
 * @param answerBy day asked for in the letter, where the law of the case sets none (2007); else null
 * @param request what is asked, without the identity of the applicant
 */
public record Consult(
        String number,
        long seenVersion,
        ConsultationKind kind,
        String party,
        String contact,
        LocalDate sentOn,
        String request,
        LocalDate answerBy)
        implements RequestCommand {}
