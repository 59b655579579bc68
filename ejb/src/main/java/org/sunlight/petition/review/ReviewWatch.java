package org.sunlight.petition.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sunlight.office.worklist.NightlyWatch;

/** Terms to ask for a review run out at night. */
@ApplicationScoped
class ReviewWatch implements NightlyWatch {

    @Inject
    private PetitionReviewService reviews;

    @Override
    public String counts() {
        return "terms to ask for a review ran out";
    }

    @Override
    public int look() {
        return reviews.lapse();
    }
}
