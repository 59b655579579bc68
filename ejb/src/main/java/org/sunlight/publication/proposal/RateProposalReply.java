package org.sunlight.publication.proposal;

import java.time.LocalDate;

/** @param on day of the deputy's opinion, null for today */
public record RateProposalReply(
        String number, long seenVersion, DeputySatisfaction satisfaction, LocalDate on, String note)
        implements DeputyProposalCommand {}
