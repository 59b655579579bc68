package org.sunlight.petition.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sunlight.petition.casework.store.PetitionStore;
import org.sunlight.petition.casework.store.PetitionStore.Keyhole;

/**
 * What opens an item to its petitioner, remembered for a few seconds: who follows his petition asks again and again. An act
 * done here is known at once; one done on another node after these seconds. Unknown numbers are not remembered.
 */
@ApplicationScoped
class Keyholes {

    private static final int MOST = 5_000;
    private static final Duration HOLDS = Duration.ofSeconds(5);

    private final Map<String, Seen> seen = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Seen> eldest) {
            return size() > MOST;
        }
    });

    @Inject
    private PetitionStore petitions;

    @Inject
    private Clock clock;

    private record Seen(Keyhole keyhole, Instant at) {}

    /** What was seen of the item a moment ago. */
    Optional<Keyhole> remembered(String number) {
        return Optional.ofNullable(seen.get(number))
                .filter(known -> known.at().plus(HOLDS).isAfter(clock.instant()))
                .map(Seen::keyhole);
    }

    /** As it stands in the database. */
    Optional<Keyhole> look(String number) {
        Instant now = clock.instant();
        Optional<Keyhole> keyhole = petitions.keyhole(number);
        keyhole.ifPresent(found -> seen.put(number, new Seen(found, now)));
        return keyhole;
    }

    void acted(@Observes(during = TransactionPhase.AFTER_SUCCESS) PetitionActed event) {
        seen.remove(event.number());
    }
}
