package org.sunlight.disclosure.request;

import java.time.LocalDate;
import java.util.List;
import org.sunlight.office.notice.WayOfService;

/**
 * One decision of a request.
 *
 * @param round 1 for the first answer, more for an answer ordered by a remedy
 * @param returnedBecause why the draft came back the last time, or null
 * @param noticeId id of the paper, null while it is a draft
 * @param servedOn day of service that counts in law
 * @param serviceDoubtful sent by a courier, which the law does not accept as proof
 */
public record DecisionView(
        long id,
        int round,
        DecisionCode code,
        String ground,
        String facts,
        String reason,
        String supply,
        RetrievalRecord retrieval,
        List<WithheldItem> withheld,
        String reference,
        LocalDate referenceOn,
        String publicInterest,
        String draftedBy,
        String endorsedBy,
        String approvedBy,
        String returnedBecause,
        Long noticeId,
        String documentNumber,
        LocalDate issuedOn,
        WayOfService servedBy,
        LocalDate servedOn,
        String postalNumber,
        boolean serviceDoubtful) {}
