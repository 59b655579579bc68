package org.sunlight.disclosure.request;

import java.time.LocalDate;

/**
 * Puts a request on the register at the counter.
 *
 * @param signedFor for {@link Channel#POST}: the organ signed for the letter; false for ordinary mail
 * @param arrivedOn day on which it was handed in, signed for, or arrived in mail box, fax or system
 * @param confirmedOn day on which both sides confirmed, or null while that is still owed
 * @param purpose what the information is needed for; asked only under the regulation of 2007 (第十三条)
 * @param handler login of the person who handles it, or null
 */
public record RegisterRequest(
        Channel channel,
        boolean signedFor,
        LocalDate arrivedOn,
        LocalDate confirmedOn,
        ApplicantEntry applicant,
        String subject,
        String description,
        String purpose,
        SupplyForm supplyForm,
        SupplyWay supplyWay,
        String handler) {}
