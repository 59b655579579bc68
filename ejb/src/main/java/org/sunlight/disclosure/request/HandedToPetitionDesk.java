package org.sunlight.disclosure.request;

import java.time.LocalDate;

/**
 * The applicant agreed that his concern goes to the petition desk. Whether it becomes a petition is decided there.
 *
 * @param number of the disclosure request
 */
public record HandedToPetitionDesk(
        String number, long organId, ApplicantView applicant, String subject, LocalDate consentOn, String note) {

    @Override
    public String toString() {
        return "HandedToPetitionDesk[" + number + "]";
    }
}
