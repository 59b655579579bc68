package org.sunlight.disclosure.request;

import java.time.LocalDate;

/**
 * The answer of an asked one, or its silence when the period is over.
 *
 * @param consultation id of the consultation
 * @param reason the reason given for an objection
 * @param reasonable whether we find the objection reasonable; asked by the regulation of 2019 only
 */
public record RecordOpinion(
        String number,
        long seenVersion,
        long consultation,
        LocalDate on,
        Opinion opinion,
        String reason,
        boolean reasonable)
        implements RequestCommand {}
