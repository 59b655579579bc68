package org.sunlight.petition.review;

import java.time.LocalDate;
import org.sunlight.office.notice.WayOfService;

/**
 * One review of an item.
 *
 * @param organId the reviewing organ
 * @param document number of the paper, or null before it was decided
 */
public record ReviewView(
        ReviewLevel level,
        long organId,
        LocalDate receivedOn,
        String request,
        String lateReason,
        ReviewResult result,
        String facts,
        String grounds,
        String opinion,
        Integer redoDays,
        String draftedBy,
        String decidedBy,
        LocalDate decidedOn,
        String document,
        LocalDate hearingFrom,
        LocalDate hearingUntil,
        String hearingResult,
        LocalDate servedOn,
        WayOfService way) {

    public boolean decided() {
        return decidedOn != null;
    }
}
