package org.sunlight.petition.supervision;

import java.time.LocalDate;

/**
 * An open finding with the item it is about.
 *
 * @param organ name of the organ at fault
 */
public record FindingRow(
        long id,
        String number,
        String subject,
        String organ,
        SupervisionTrigger trigger,
        LocalDate since,
        LocalDate foundOn) {}
