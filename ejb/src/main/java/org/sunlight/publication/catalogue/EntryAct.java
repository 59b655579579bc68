package org.sunlight.publication.catalogue;

/** What happened to an entry. */
public enum EntryAct {
    PUBLISH,
    /** New approved content in place of the old. */
    REPLACE,
    /** Metadata put right; the content is untouched. */
    CORRECT,
    WITHDRAW
}
