package org.sunlight.petition.satisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import org.sunlight.law.rule.HouseSettings;
import org.sunlight.petition.casework.ContentKind;
import org.sunlight.petition.casework.LegalRoute;
import org.sunlight.petition.casework.Openness;
import org.sunlight.petition.casework.PetitionActed;
import org.sunlight.petition.casework.PetitionDoor;
import org.sunlight.petition.casework.PetitionView;
import org.sunlight.petition.satisfaction.model.PetitionRating;
import org.sunlight.petition.satisfaction.store.PetitionRatings;

/** Opens a rating when what is rated has been done (PSA-01), for the items that take part (PSA-02). */
@ApplicationScoped
class RatingOpening {

    static final String DAYS = "petition.rating.days";
    private static final int MOST_PERSONS = 9999;
    private static final Set<String> BY_BUREAU = Set.of("REFER", "ASSIGN", "TAKE_ON");
    private static final Set<String> BY_ORGAN = Set.of("RECORD_SERVICE", "MEDIATE", "ANSWER");

    @Inject
    private PetitionRatings ratings;

    @Inject
    private PetitionDoor door;

    @Inject
    private HouseSettings settings;

    void acted(@Observes PetitionActed event) {
        if (BY_BUREAU.contains(event.act())) {
            open(event, RatedBody.BUREAU);
        } else if (BY_ORGAN.contains(event.act())) {
            open(event, RatedBody.RESPONSIBLE_ORGAN);
        }
    }

    private void open(PetitionActed event, RatedBody rated) {
        boolean takesPart = door.file(event.number())
                .map(PetitionDoor.Opened::item)
                .filter(RatingOpening::takesPart)
                .isPresent();
        if (takesPart && ratings.find(event.id(), rated).isEmpty()) {
            LocalDate on = event.on();
            ratings.add(new PetitionRating(event.id(), rated, on, settings.integer(DAYS, on)));
        }
    }

    private static boolean takesPart(PetitionView item) {
        return item.firstNationwide()
                && !item.litigation()
                && item.kind() != ContentKind.DENUNCIATION
                && item.openness() != Openness.CLOSED
                && item.hasQueryCode()
                && item.persons() <= MOST_PERSONS
                && (item.legalRoute() == null || item.legalRoute() == LegalRoute.PETITION);
    }
}
