package org.sunlight.petition.casework;

import java.time.Instant;
import java.time.LocalDate;

/** One line of the history. */
public record PetitionTimelineEntry(
        String act,
        Instant happenedAt,
        LocalDate on,
        String actorLogin,
        String actorName,
        Long organId,
        PetitionState from,
        PetitionState to,
        String document,
        String note) {}
