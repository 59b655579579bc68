package org.sunlight.publication.document;

import java.time.Instant;

/**
 * One act on an entry.
 *
 * @param earlier what stood there before; null for the first entry
 */
public record DocumentChange(
        DocumentAct act, Instant at, String actorName, String reason, DocumentParticulars earlier) {}
