package org.sunlight.disclosure.request;

/** Mends what was written down wrongly at registration; neither kind of applicant nor day of receipt. */
public record AmendRequest(
        String number,
        long seenVersion,
        ApplicantEntry applicant,
        String subject,
        String description,
        String purpose,
        SupplyForm supplyForm,
        SupplyWay supplyWay)
        implements RequestCommand {}
