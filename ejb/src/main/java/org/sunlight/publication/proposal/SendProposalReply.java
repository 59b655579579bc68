package org.sunlight.publication.proposal;

import java.time.LocalDate;

/**
 * The reply leaves.
 *
 * @param documentNumber 文号 of the reply
 * @param on null for today
 */
public record SendProposalReply(String number, long seenVersion, String documentNumber, LocalDate on)
        implements DeputyProposalCommand {}
