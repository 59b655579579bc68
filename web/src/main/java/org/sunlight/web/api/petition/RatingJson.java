package org.sunlight.web.api.petition;

import java.time.LocalDate;
import org.sunlight.petition.satisfaction.RatedBody;
import org.sunlight.petition.satisfaction.Rating;
import org.sunlight.petition.satisfaction.RatingState;
import org.sunlight.petition.satisfaction.RatingView;

/**
 * A rating, as sent and as shown.
 *
 * @param closesOn last day to rate; ignored when sent, as {@code state} and {@code on} are
 */
public record RatingJson(
        RatedBody of, Rating rating, String reason, RatingState state, LocalDate on, LocalDate closesOn) {

    static RatingJson of(RatingView rating) {
        return new RatingJson(
                rating.rated(), rating.rating(), rating.reason(), rating.state(), rating.ratedOn(), rating.closesOn());
    }
}
