package org.sunlight.disclosure.request;

import java.time.LocalDate;

/** @param clockNumber number under which the clock of this consultation runs */
public record ConsultationView(
        long id,
        ConsultationKind kind,
        String party,
        String contact,
        LocalDate sentOn,
        LocalDate answeredOn,
        Opinion opinion,
        String reason,
        boolean reasonable,
        String clockNumber) {

    public boolean isOpen() {
        return answeredOn == null;
    }
}
