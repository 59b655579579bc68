package org.sunlight.office.organ;

/** What an organ's notices and numbers need to know about it; see {@link OrganView} for the fields. */
public record OrganParticulars(
        String name,
        String numberPrefix,
        String documentWord,
        String reviewOrgan,
        String court,
        String address,
        String postcode,
        String phone,
        String fax,
        String email,
        boolean government) {}
