package org.sunlight.publication.candidate;

import java.io.Serializable;
import java.time.LocalDate;

/** A candidate in a list. */
public record CandidateRow(
        long id,
        String number,
        long version,
        long organId,
        String sourceKind,
        String sourceNumber,
        String title,
        LocalDate formedOn,
        CandidateState state,
        LocalDate decidedOn,
        LocalDate publishedOn,
        String indexNumber)
        implements Serializable {}
