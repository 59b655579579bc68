package org.sunlight.office.organ;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;

/**
 * Which organs lie at or below one, asked of the database once for each call from outside, however many lists and counts
 * a page is made of. Forgotten when the tree of organs changes within the call.
 */
@RequestScoped
class OrgansInSight {

    private final Map<Long, List<Long>> seen = new HashMap<>();

    List<Long> from(long organId, LongFunction<List<Long>> ask) {
        return seen.computeIfAbsent(organId, ask::apply);
    }

    void forget() {
        seen.clear();
    }
}
