package org.sunlight.office.handover;

import java.time.LocalDate;

/**
 * The petition desk has decided about what was handed over to it.
 *
 * @param fromKind kind of the record it came from
 * @param fromNumber number of that record
 * @param petition number under which it was registered; null where it was declined
 * @param reason why it was declined, or null
 */
public record PetitionDeskDecided(String fromKind, String fromNumber, String petition, String reason, LocalDate on) {}
