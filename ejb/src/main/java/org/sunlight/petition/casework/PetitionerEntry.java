package org.sunlight.petition.casework;

import java.time.LocalDate;
import org.sunlight.office.counter.IdType;

/**
 * A petitioner as the counter writes him down.
 *
 * @param bornOn day of birth where the identity number does not tell it, or null
 * @param guardian who acts for a minor, or null
 * @param representative speaks for the others; at most five do
 */
public record PetitionerEntry(
        String name,
        IdType idType,
        String idNumber,
        LocalDate bornOn,
        String phone,
        String address,
        String postcode,
        String email,
        String guardian,
        boolean representative) {

    @Override
    public String toString() {
        return "PetitionerEntry[]";
    }
}
