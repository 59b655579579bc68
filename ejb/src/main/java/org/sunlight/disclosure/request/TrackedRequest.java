package org.sunlight.disclosure.request;

import java.time.LocalDate;
import java.util.List;
import org.sunlight.law.clock.Explanation;

/** A request as its applicant may follow it with the query code. Holds nobody's name. */
public record TrackedRequest(
        String number,
        String organ,
        String subject,
        RequestState state,
        LocalDate receivedOn,
        LocalDate answeredOn,
        List<Step> steps,
        List<Explanation> clocks,
        List<Paper> papers) {

    /** A notice that was written to the applicant; an answer only once it was served. */
    public record Paper(long id, String title, String documentNumber, LocalDate issuedOn) {}

    /** @param act name of a {@link RequestAct}, or {@code REGISTER}, {@code IMPORT} */
    public record Step(String act, LocalDate on, String document) {}
}
