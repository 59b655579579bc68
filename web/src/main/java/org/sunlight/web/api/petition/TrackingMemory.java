package org.sunlight.web.api.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Answers that were given a moment ago and still hold: the same item at the same version. What moves without an act on the
 * item, as a term by a holiday notice, shows after half a minute; whether the code fits is asked each time.
 */
@ApplicationScoped
public class TrackingMemory {

    private static final int MOST = 2_000;
    private static final Duration HOLDS = Duration.ofSeconds(30);

    private final Jsonb json = JsonbBuilder.create();
    private final Map<String, Answer> answers = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Answer> eldest) {
            return size() > MOST;
        }
    });

    @Inject
    private Clock clock;

    private record Answer(long version, Instant at, byte[] body) {}

    /**
     * @param version of the item as it stands
     * @param fresh asked for where nothing is remembered
     */
    Optional<byte[]> answer(String number, Locale locale, long version, Supplier<Optional<TrackedPetitionJson>> fresh) {
        String key = locale + " " + number;
        Instant now = clock.instant();
        Answer known = answers.get(key);
        if (known != null
                && known.version() == version
                && known.at().plus(HOLDS).isAfter(now)) {
            return Optional.of(known.body());
        }
        return fresh.get().map(item -> {
            byte[] body = json.toJson(item).getBytes(StandardCharsets.UTF_8);
            answers.put(key, new Answer(version, now, body));
            return body;
        });
    }

    /** The item was rated, which is no act of its table. */
    void forget(String number) {
        answers.keySet().removeIf(key -> key.endsWith(" " + number));
    }
}
