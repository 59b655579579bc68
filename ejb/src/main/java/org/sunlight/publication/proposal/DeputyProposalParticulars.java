package org.sunlight.publication.proposal;

import java.time.LocalDate;

/**
 * What the ledger says of a suggestion or proposal before anything was done.
 *
 * @param paperNumber number of the assembly's paper
 * @param session as in 市十四届人大三次会议
 * @param year of the session
 * @param proposer name of the deputy, or of the first of several
 * @param mainOrgan who replies, where the bureau only joins; null otherwise
 * @param handler login of who handles it, or null
 * @param receivedOn day on which it was handed over
 * @param dueOn last day for the reply as the assembly or the government set it; null for the term of the house
 */
public record DeputyProposalParticulars(
        DeputyProposalKind kind,
        String paperNumber,
        String session,
        Integer year,
        String subject,
        String proposer,
        DeputyContact contact,
        HandlingPart part,
        String mainOrgan,
        String handler,
        LocalDate receivedOn,
        LocalDate dueOn) {

    /** The same without the ways to reach the deputy. */
    public DeputyProposalParticulars withoutContact() {
        return new DeputyProposalParticulars(
                kind,
                paperNumber,
                session,
                year,
                subject,
                proposer,
                DeputyContact.NONE,
                part,
                mainOrgan,
                handler,
                receivedOn,
                dueOn);
    }
}
