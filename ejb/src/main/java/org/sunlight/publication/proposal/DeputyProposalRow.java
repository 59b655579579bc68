package org.sunlight.publication.proposal;

import java.time.LocalDate;

/** A line of the ledger. */
public record DeputyProposalRow(
        String number,
        DeputyProposalKind kind,
        String paperNumber,
        String session,
        int year,
        String subject,
        String proposer,
        HandlingPart part,
        String mainOrgan,
        String handler,
        LocalDate receivedOn,
        LocalDate dueOn,
        DeputyProposalState state,
        ReplyCategory category,
        Adoption adoption,
        String documentNumber,
        LocalDate repliedOn,
        PublicationForm form,
        String reason,
        LocalDate publishedOn,
        String indexNumber,
        LocalDate withdrawnOn,
        DeputySatisfaction satisfaction) {}
