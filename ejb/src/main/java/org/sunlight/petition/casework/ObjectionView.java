package org.sunlight.petition.casework;

import java.time.LocalDate;

/** @param granted null while undecided */
public record ObjectionView(
        long organId,
        LocalDate objectedOn,
        String reasons,
        boolean late,
        Boolean granted,
        LocalDate decidedOn,
        String answer) {}
