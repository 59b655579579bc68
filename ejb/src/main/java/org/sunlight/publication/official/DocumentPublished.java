package org.sunlight.publication.official;

import java.time.LocalDate;

/** A document became public, for the first time or anew. Fired inside the transaction. */
public record DocumentPublished(
        String number, long organId, String title, String indexNumber, LocalDate publishedOn, boolean policy) {}
