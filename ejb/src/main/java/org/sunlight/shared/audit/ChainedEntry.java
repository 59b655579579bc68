package org.sunlight.shared.audit;

/**
 * An entry in its place in the chain.
 *
 * @param number counts from 1 without a gap
 */
public record ChainedEntry(long number, AuditEntry entry, String previousHash, String hash) {}
