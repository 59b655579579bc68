package org.sunlight.petition.publication;

import java.time.LocalDate;
import java.util.List;
import org.sunlight.petition.casework.PetitionState;
import org.sunlight.petition.satisfaction.RatedBody;
import org.sunlight.petition.satisfaction.Rating;

/** What everybody may read of an item. Holds nobody's name. */
public record PublishedPetition(
        String number,
        String title,
        String question,
        String answer,
        String bureau,
        String responsible,
        PetitionState state,
        LocalDate registeredOn,
        LocalDate publishedOn,
        List<Step> steps,
        List<Verdict> ratings) {

    /** @param act name of a {@link org.sunlight.petition.casework.PetitionAct}, or {@code REGISTER} */
    public record Step(String act, LocalDate on, String unit) {}

    public record Verdict(RatedBody of, Rating rating) {}

    /** A line of the list. */
    public record Row(String number, String title, LocalDate publishedOn) {}
}
