package org.sunlight.petition.casework;

import java.time.LocalDate;

/** @param granted null while undecided */
public record PetitionExtensionView(
        int days,
        String reason,
        LocalDate askedOn,
        String askedBy,
        Boolean granted,
        LocalDate decidedOn,
        String decidedBy) {}
