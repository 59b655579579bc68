package org.sunlight.disclosure.remedy;

import java.time.LocalDate;

/**
 * Registers a remedy that was filed against the organ.
 *
 * @param simplified whether the reconsideration runs in the simplified procedure; ignored for litigation
 * @param filedOn day on which the applicant filed it
 * @param noticedOn day on which the copy reached the organ: day zero of its answer
 * @param authority reconsideration organ or court
 * @param authorityNumber number of the case there, or null
 * @param requestNumber the disclosure request it is about, or null where there is none in this register
 * @param precedingNumber the reconsideration before a litigation, or null
 * @param handler login of the one who prepares the answer, or null
 */
public record RegisterRemedy(
        RemedyKind kind,
        boolean simplified,
        LocalDate filedOn,
        LocalDate noticedOn,
        String authority,
        String authorityNumber,
        String requestNumber,
        String precedingNumber,
        String handler) {}
