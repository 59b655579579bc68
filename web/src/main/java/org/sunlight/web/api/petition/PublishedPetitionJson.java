package org.sunlight.web.api.petition;

import java.time.LocalDate;
import java.util.List;
import org.sunlight.petition.casework.PetitionState;
import org.sunlight.petition.publication.PublishedPetition;
import org.sunlight.petition.satisfaction.RatedBody;
import org.sunlight.petition.satisfaction.Rating;

/** What everybody may read of a petition. */
public record PublishedPetitionJson(
        String number,
        String title,
        String question,
        String answer,
        String bureau,
        String responsible,
        PetitionState state,
        LocalDate registeredOn,
        LocalDate publishedOn,
        List<StepJson> steps,
        List<VerdictJson> ratings) {

    public record StepJson(String act, LocalDate on, String unit) {}

    public record VerdictJson(RatedBody of, Rating rating) {}

    static PublishedPetitionJson of(PublishedPetition published) {
        return new PublishedPetitionJson(
                published.number(),
                published.title(),
                published.question(),
                published.answer(),
                published.bureau(),
                published.responsible(),
                published.state(),
                published.registeredOn(),
                published.publishedOn(),
                published.steps().stream()
                        .map(step -> new StepJson(step.act(), step.on(), step.unit()))
                        .toList(),
                published.ratings().stream()
                        .map(rating -> new VerdictJson(rating.of(), rating.rating()))
                        .toList());
    }
}
