package org.sunlight.petition.casework;

import java.time.Instant;
import java.time.LocalDate;

/** One letter, visit or call. */
public record SubmissionView(
        int serial,
        Channel channel,
        LocalDate receivedOn,
        Instant registeredAt,
        String registeredBy,
        int persons,
        String place,
        String text) {}
