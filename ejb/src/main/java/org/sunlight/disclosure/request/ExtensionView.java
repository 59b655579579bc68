package org.sunlight.disclosure.request;

import java.time.LocalDate;

/** @param granted null while the head has not decided */
public record ExtensionView(
        int workingDays,
        String reason,
        String requestedBy,
        LocalDate requestedOn,
        Boolean granted,
        String decidedBy,
        LocalDate decidedOn,
        String refusal) {}
