package org.sunlight.publication.catalogue;

import java.io.Serializable;
import java.time.Instant;

/**
 * Which entries; null is any.
 *
 * @param words parted by blanks, each of which has to be there; full-width and half-width, capitals and small letters are one
 * @param topicCode with the topics below it
 * @param year in which it was published, in Asia/Shanghai
 * @param before only what was published before this place in the list of the newest first
 */
public record EntryFilter(
        String words,
        String topicCode,
        String columnCode,
        Long organId,
        Integer year,
        Validity validity,
        EntryState state,
        Place before)
        implements Serializable {

    /** Place of an entry in the list of the newest first. */
    public record Place(Instant publishedAt, long id) implements Serializable {}

    public static EntryFilter all() {
        return new EntryFilter(null, null, null, null, null, null, null, null);
    }

    public static EntryFilter column(String code) {
        return new EntryFilter(null, null, code, null, null, null, null, null);
    }

    public EntryFilter only(EntryState wanted) {
        return new EntryFilter(words, topicCode, columnCode, organId, year, validity, wanted, before);
    }
}
