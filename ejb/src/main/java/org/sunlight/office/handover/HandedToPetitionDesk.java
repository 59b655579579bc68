package org.sunlight.office.handover;

import java.time.LocalDate;
import org.sunlight.office.counter.IdType;

/**
 * A person agreed that his concern goes to the petition desk. Whether it becomes a petition is decided there. Fired in the
 * transaction that is still open: who listens and fails takes the act back.
 *
 * @param fromKind kind of the record it comes from
 * @param fromNumber number of that record
 * @param organId organ that hands it over
 * @param note what the desk says about it, or null
 */
public record HandedToPetitionDesk(
        String fromKind,
        String fromNumber,
        long organId,
        Person person,
        String subject,
        LocalDate consentOn,
        String note) {

    /** Who agreed, and how he can be reached. */
    public record Person(
            String name, IdType idType, String idNumber, String phone, String address, String postcode, String email) {

        @Override
        public String toString() {
            return "Person[]";
        }
    }

    @Override
    public String toString() {
        return "HandedToPetitionDesk[" + fromNumber + "]";
    }
}
