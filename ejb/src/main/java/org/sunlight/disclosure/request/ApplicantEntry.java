package org.sunlight.disclosure.request;

import org.sunlight.office.counter.IdType;

/**
 * The applicant as written on the form. Only kind and name are mandatory here; what the law of the day asks besides is
 * checked at the completeness check and may be asked for as a correction.
 *
 * @param idNumber stored as given, also with a wrong check digit: wrongly issued numbers exist
 */
public record ApplicantEntry(
        ApplicantKind kind,
        String name,
        IdType idType,
        String idNumber,
        String phone,
        String address,
        String postcode,
        String email,
        String contactPerson) {

    @Override
    public String toString() {
        return "ApplicantEntry[" + kind + "]";
    }
}
