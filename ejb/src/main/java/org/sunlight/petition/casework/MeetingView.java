package org.sunlight.petition.casework;

import java.time.LocalDate;

/** A hearing, mediation or settlement. */
public record MeetingView(
        MeetingKind kind,
        LocalDate heldOn,
        LocalDate endedOn,
        String parties,
        String result,
        boolean agreed,
        LocalDate performBy) {}
