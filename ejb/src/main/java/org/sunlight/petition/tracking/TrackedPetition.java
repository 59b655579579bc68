package org.sunlight.petition.tracking;

import java.time.LocalDate;
import java.util.List;
import org.sunlight.law.clock.Explanation;
import org.sunlight.petition.casework.PetitionState;
import org.sunlight.petition.satisfaction.RatingView;

/**
 * An item as its petitioner may follow it with the query code. Holds nobody's name.
 *
 * @param version of the item when this was told
 */
public record TrackedPetition(
        String number,
        long version,
        String bureau,
        String responsible,
        String subject,
        PetitionState state,
        LocalDate registeredOn,
        List<Step> steps,
        List<Explanation> clocks,
        List<Paper> papers,
        List<RatingView> ratings) {

    /** @param act name of a {@link org.sunlight.petition.casework.PetitionAct}, or {@code REGISTER} */
    public record Step(String act, LocalDate on, String unit, String document) {}

    /** A paper that was written to the petitioner. */
    public record Paper(long id, String title, String documentNumber, LocalDate issuedOn) {}
}
