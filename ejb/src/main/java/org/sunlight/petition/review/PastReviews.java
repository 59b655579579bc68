package org.sunlight.petition.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sunlight.petition.review.model.PetitionReview;
import org.sunlight.petition.review.store.PetitionReviewStore;

/** The reviews of items as another register would take them over. Whoever calls has checked who may see the items. */
@ApplicationScoped
public class PastReviews {

    @Inject
    private PetitionReviewStore reviews;

    /**
     * The review and the final review of the answer that the item stands with; those of an answer revoked before are over.
     *
     * @param servedOn day on which that answer was received, by the id of the item
     */
    public Map<Long, List<PastReview>> of(Map<Long, LocalDate> servedOn) {
        Map<Long, List<PastReview>> past = new HashMap<>();
        if (servedOn.isEmpty()) {
            return past;
        }
        for (PetitionReview review : reviews.of(servedOn.keySet())) {
            PastReview told = review.told();
            if (!told.requestedOn().isBefore(servedOn.get(review.itemId()))) {
                List<PastReview> known = past.computeIfAbsent(review.itemId(), any -> new ArrayList<>());
                if (known.size() == review.level().ordinal()) {
                    known.add(told);
                }
            }
        }
        return past;
    }
}
