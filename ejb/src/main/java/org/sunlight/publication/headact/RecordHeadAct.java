package org.sunlight.publication.headact;

import java.time.LocalDate;

/**
 * Records what the head did.
 *
 * @param person who spoke or wrote; the head of the organ
 * @param medium where: newspaper, station, website, hall; or null
 * @param documentNumber number of the official document it was about, or null
 * @param indexNumber of the public entry it was about, or null
 * @param address where it can be read or seen, or null
 */
public record RecordHeadAct(
        HeadActKind kind,
        LocalDate on,
        String person,
        String topic,
        String medium,
        String documentNumber,
        String indexNumber,
        String address) {}
