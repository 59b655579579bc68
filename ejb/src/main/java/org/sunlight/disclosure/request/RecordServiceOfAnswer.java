package org.sunlight.disclosure.request;

import java.time.LocalDate;

/**
 * The answer left or arrived. By post this is the day of posting, and only China Post counts.
 *
 * @param postalNumber number of the registered item
 */
public record RecordServiceOfAnswer(String number, long seenVersion, ServiceWay way, LocalDate on, String postalNumber) implements RequestCommand {}
