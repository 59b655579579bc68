package org.sunlight.petition.satisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sunlight.petition.satisfaction.store.PetitionRatings;

/** Ratings that were given, as another register would take them over. Whoever calls has checked who may see the items. */
@ApplicationScoped
public class PastRatings {

    @Inject
    private PetitionRatings ratings;

    /** By the id of the item. */
    public Map<Long, List<PastRating>> of(Collection<Long> items) {
        Map<Long, List<PastRating>> given = new HashMap<>();
        if (!items.isEmpty()) {
            ratings.given(items)
                    .forEach(rating -> given.computeIfAbsent(rating.itemId(), any -> new ArrayList<>())
                            .add(rating.told()));
        }
        return given;
    }
}
