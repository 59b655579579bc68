package org.sunlight.office.worklist;

/**
 * What somebody was reminded of has been done, by whomever. Features fire this record as an event within their own
 * transaction; the reminders stay but no longer ring.
 *
 * @param keyBeginning only reminders whose key begins so; null for everything about the subject
 */
public record Settled(String subjectKind, String subjectNumber, String keyBeginning) {}
