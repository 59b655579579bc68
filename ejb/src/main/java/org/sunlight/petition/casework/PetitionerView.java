package org.sunlight.petition.casework;

import java.time.LocalDate;
import org.sunlight.office.counter.IdType;

/** A petitioner; where the caller has no part in the handling, name, number and contact are null. */
public record PetitionerView(
        int serial,
        String name,
        IdType idType,
        String idNumber,
        boolean idNumberSuspect,
        LocalDate bornOn,
        boolean minor,
        String phone,
        String address,
        String postcode,
        String email,
        String guardian,
        boolean representative) {

    @Override
    public String toString() {
        return "PetitionerView[" + serial + "]";
    }
}
