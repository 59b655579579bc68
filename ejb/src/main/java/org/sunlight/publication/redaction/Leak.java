package org.sunlight.publication.redaction;

/**
 * A place that is not clean. Never holds the words themselves.
 *
 * @param at page, part or entry counted from 1; 0 where the place has no number
 */
public record Leak(LeakKind kind, LeakPlace place, int at) {}
