package org.sunlight.petition.takeover;

import java.util.List;
import org.sunlight.petition.casework.PastPetition;
import org.sunlight.petition.review.PastReview;
import org.sunlight.petition.satisfaction.PastRating;

/**
 * One record of another register with what the features keep of it.
 *
 * @param reviews the same as in {@code item}, with what they ended in
 */
public record ImportedPetition(PastPetition item, List<PastReview> reviews, List<PastRating> ratings) {

    public ImportedPetition {
        reviews = List.copyOf(reviews);
        ratings = List.copyOf(ratings);
    }

    String sourceNumber() {
        return item.sourceNumber();
    }

    @Override
    public String toString() {
        return "ImportedPetition[" + item.sourceNumber() + "]";
    }
}
