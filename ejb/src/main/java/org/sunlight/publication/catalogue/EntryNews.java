package org.sunlight.publication.catalogue;

import java.time.Instant;

/**
 * What a feed tells of an entry.
 *
 * @param description may be null
 * @param withdrawnReason null while it is public
 */
public record EntryNews(
        long id,
        String indexNumber,
        String title,
        String publisher,
        String description,
        EntryState state,
        Instant publishedAt,
        Instant changedAt,
        String withdrawnReason) {

    public boolean isPublic() {
        return state == EntryState.PUBLISHED;
    }

    /** Something happened to it after it was published. */
    public boolean isChanged() {
        return changedAt.isAfter(publishedAt);
    }
}
