package org.sunlight.disclosure.request;

import org.sunlight.office.counter.IdType;

/**
 * The applicant as the caller may see him; name and contact are null for callers without access to personal data.
 *
 * @param idNumberSuspect the check digit does not fit; stored nevertheless
 */
public record ApplicantView(
        ApplicantKind kind,
        String name,
        IdType idType,
        String idNumber,
        boolean idNumberSuspect,
        String phone,
        String address,
        String postcode,
        String email,
        String contactPerson) {

    @Override
    public String toString() {
        return "ApplicantView[" + kind + "]";
    }
}
