package org.sunlight.petition.satisfaction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sunlight.law.rule.HouseSettings;
import org.sunlight.petition.casework.PetitionTakeover.TakenOver;
import org.sunlight.petition.satisfaction.model.PetitionRating;
import org.sunlight.petition.satisfaction.store.PetitionRatings;
import org.sunlight.shared.security.Roles;

/** Takes over the ratings of items that come from another register (PSA-07). */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class PetitionRatingTakeover {

    @Inject
    private PetitionRatings ratings;

    @Inject
    private HouseSettings settings;

    @Inject
    private Clock clock;

    /**
     * Whoever rated one of the two took part: the rating he did not give has run out once its window has passed.
     *
     * @param disposedOn day of the bureau's part; null where it has not done it
     * @param answeredOn day on which the answer reached the petitioner; null where it has not
     */
    public void store(TakenOver item, LocalDate disposedOn, LocalDate answeredOn, List<PastRating> past) {
        if (past.isEmpty()) {
            return;
        }
        take(item, RatedBody.BUREAU, disposedOn, past);
        take(item, RatedBody.RESPONSIBLE_ORGAN, answeredOn, past);
    }

    private void take(TakenOver item, RatedBody rated, LocalDate since, List<PastRating> past) {
        Optional<PastRating> given =
                past.stream().filter(rating -> rating.of() == rated).findFirst();
        LocalDate openedOn = since == null ? given.map(PastRating::on).orElse(null) : since;
        if (openedOn == null) {
            return;
        }
        int days = settings.integer(RatingOpening.DAYS, openedOn);
        if (given.isPresent()) {
            ratings.add(PetitionRating.past(
                    item.id(),
                    rated,
                    openedOn,
                    days,
                    given.get().rating(),
                    given.get().on()));
        } else if (item.ratable()) {
            PetitionRating open = new PetitionRating(item.id(), rated, openedOn, days);
            if (LocalDate.now(clock).isAfter(openedOn.plusDays(days))) {
                open.expire();
            }
            ratings.add(open);
        }
    }
}
