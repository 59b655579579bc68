package org.sunlight.petition.supervision;

import java.time.LocalDate;

/**
 * A fault as the scan sees it.
 *
 * @param organId whose fault it is
 * @param since the day that was missed; of a repeated objection, the day of the last one
 */
public record Fault(
        long itemId, String number, long bureauId, long organId, SupervisionTrigger trigger, LocalDate since) {}
