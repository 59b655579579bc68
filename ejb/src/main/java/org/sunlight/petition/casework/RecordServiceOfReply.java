package org.sunlight.petition.casework;

import java.time.LocalDate;
import org.sunlight.office.notice.WayOfService;

/**
 * The petitioner has the opinion in hand: from this day the term for a review counts. Source: 信访工作条例(2022)第三十五条.
 *
 * @param receiver who signed
 */
public record RecordServiceOfReply(
        String number, long seenVersion, LocalDate on, WayOfService way, String receiver, String waybill)
        implements PetitionCommand {}
