package org.sunlight.petition.casework;

import java.time.LocalDate;
import org.sunlight.office.notice.WayOfService;

/**
 * The petitioner has the opinion in hand: from this day the term for a review counts. Source: domain I.20.
 *
 * @param receiver who signed
 */
public record RecordServiceOfReply(
        String number, long seenVersion, LocalDate on, WayOfService way, String receiver, String waybill)
        implements PetitionCommand {}
