package org.sunlight.disclosure.request;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One act in the history of a request.
 *
 * @param act name of a {@link RequestAct}, or {@code REGISTER}, {@code IMPORT}
 * @param happenedAt moment of recording, UTC
 * @param on day of law of the act
 * @param document document number of the paper that belongs to it, or null
 */
public record TimelineEntry(
        String act,
        Instant happenedAt,
        LocalDate on,
        String actorLogin,
        String actorName,
        RequestState from,
        RequestState to,
        String document,
        String note) {}
