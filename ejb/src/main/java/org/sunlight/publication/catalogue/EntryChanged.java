package org.sunlight.publication.catalogue;

/**
 * Something public has changed. Fired inside the transaction; who remembers pages observes it after success.
 *
 * @param subjectKind kind of the record behind it
 */
public record EntryChanged(EntryAct act, long entryId, String indexNumber, String subjectKind, String subjectNumber) {}
