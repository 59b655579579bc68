package org.sunlight.petition.supervision;

import java.time.LocalDate;

/** An open finding with the item it is about. */
public record FindingRow(
        long id,
        String number,
        String subject,
        long organId,
        SupervisionTrigger trigger,
        LocalDate since,
        LocalDate foundOn) {}
