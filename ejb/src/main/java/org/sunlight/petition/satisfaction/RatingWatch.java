package org.sunlight.petition.satisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sunlight.office.worklist.NightlyWatch;

/** Ratings whose window has passed run out at night. */
@ApplicationScoped
class RatingWatch implements NightlyWatch {

    @Inject
    private PetitionRatingService ratings;

    @Override
    public String counts() {
        return "ratings ran out";
    }

    @Override
    public int look() {
        return ratings.expire();
    }
}
