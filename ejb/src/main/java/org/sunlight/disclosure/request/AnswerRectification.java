package org.sunlight.disclosure.request;

import java.time.LocalDate;

/**
 * The answer to an applicant who finds information about himself recorded wrongly.
 *
 * @param evidence what he brought forward
 * @param finding what is decided: corrected, passed on, or not, for what follows from the records
 */
public record AnswerRectification(
        String number, long seenVersion, LocalDate on, String evidence, String finding, String reason)
        implements RequestCommand {}
