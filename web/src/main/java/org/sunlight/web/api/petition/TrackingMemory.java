package org.sunlight.web.api.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.sunlight.office.counter.QueryCode;
import org.sunlight.petition.casework.PetitionActed;

/**
 * Answers that were given a moment ago and still hold. For ten seconds an answer is given again to whoever brings the code
 * that opened it; after that the code and the version of the item are asked for anew, and what still fits is kept for half
 * a minute in all. An act done here is known at once, one done on another node after those ten seconds; what moves without
 * an act, as a term by a holiday notice, after half a minute.
 *
 * <p>Of a code no more is kept than the database keeps: its hash.
 */
@ApplicationScoped
public class TrackingMemory {

    private static final int MOST = 4_000;
    private static final Duration OPEN = Duration.ofSeconds(10);
    private static final Duration HOLDS = Duration.ofSeconds(30);

    private final Map<String, Answer> answers = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Answer> eldest) {
            return size() > MOST;
        }
    });

    private final Clock clock;

    protected TrackingMemory() {
        this(null);
    }

    @Inject
    TrackingMemory(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param openedAt when the code was last found to be the right one
     * @param writtenAt when the body was written
     */
    private record Answer(byte[] codeHash, long version, Instant openedAt, Instant writtenAt, byte[] body) {}

    /**
     * The answer that this code opened a moment ago. Takes the same time whether or not the number is known here.
     *
     * @return empty where the database has to be asked
     */
    public Optional<byte[]> recall(String number, String code, Locale locale) {
        Answer known = answers.get(key(number, locale));
        boolean opens = MessageDigest.isEqual(hash(number, code), known == null ? new byte[0] : known.codeHash());
        return opens && known.openedAt().plus(OPEN).isAfter(clock.instant())
                ? Optional.of(known.body())
                : Optional.empty();
    }

    /**
     * @param code that was just found to open the item
     * @param version of the item as it stands
     * @param fresh asked for where nothing is remembered
     */
    Optional<byte[]> answer(String number, String code, Locale locale, long version, Supplier<Optional<byte[]>> fresh) {
        Instant now = clock.instant();
        String key = key(number, locale);
        Answer known = answers.get(key);
        boolean holds = known != null
                && known.version() == version
                && known.writtenAt().plus(HOLDS).isAfter(now);
        Optional<byte[]> body = holds ? Optional.of(known.body()) : fresh.get();
        body.ifPresent(bytes ->
                answers.put(key, new Answer(hash(number, code), version, now, holds ? known.writtenAt() : now, bytes)));
        return body;
    }

    /** The item was rated, which is no act of its table. */
    void forget(String number) {
        answers.remove(key(number, Locale.SIMPLIFIED_CHINESE));
        answers.remove(key(number, Locale.ENGLISH));
    }

    void acted(@Observes(during = TransactionPhase.AFTER_SUCCESS) PetitionActed event) {
        forget(event.number());
    }

    private static byte[] hash(String number, String code) {
        return QueryCode.hash(number, code).getBytes(StandardCharsets.US_ASCII);
    }

    private static String key(String number, Locale locale) {
        return locale.getLanguage() + " " + number;
    }
}
