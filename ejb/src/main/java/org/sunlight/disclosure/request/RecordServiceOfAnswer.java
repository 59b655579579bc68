package org.sunlight.disclosure.request;

import java.time.LocalDate;
import org.sunlight.office.notice.WayOfService;

/**
 * The answer left or arrived. By post this is the day of posting, and only China Post counts.
 *
 * @param postalNumber number of the registered item, or null
 * @param receiver who signed, or null
 */
public record RecordServiceOfAnswer(
        String number, long seenVersion, WayOfService way, LocalDate on, String postalNumber, String receiver)
        implements RequestCommand {}
