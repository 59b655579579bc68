package org.sunlight.publication.catalogue;

/** Whether an entry is public. */
public enum EntryState {
    PUBLISHED,
    /** Only the tombstone is shown. */
    WITHDRAWN
}
