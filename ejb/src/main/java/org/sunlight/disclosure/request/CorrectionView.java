package org.sunlight.disclosure.request;

import java.time.LocalDate;

/** @param late the notice left after the seventh working day: completing does not restart the term */
public record CorrectionView(
        LocalDate noticedOn,
        String points,
        Integer workingDays,
        boolean late,
        LocalDate completedOn,
        LocalDate lapsedOn) {}
