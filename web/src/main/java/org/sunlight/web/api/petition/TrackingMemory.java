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
import org.sunlight.office.counter.QueryCode;
import org.sunlight.petition.casework.PetitionActed;

/**
 * Answers that were given a moment ago: for half a minute one is given again to whoever brings the code that opened it. An act
 * done here is known at once; one done on another node, and what moves without an act, as a term by a holiday notice, after
 * that half minute.
 *
 * <p>Of a code no more is kept than the database keeps: its hash.
 */
@ApplicationScoped
public class TrackingMemory {

    private static final int MOST = 4_000;
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

    private record Answer(byte[] codeHash, Instant at, byte[] body) {}

    /**
     * The answer that this code opened a moment ago. Takes the same time whether or not the number is known here.
     *
     * @return empty where the database has to be asked
     */
    public Optional<byte[]> recall(String number, String code, Locale locale) {
        Answer known = answers.get(key(number, locale));
        boolean opens = MessageDigest.isEqual(hash(number, code), known == null ? new byte[0] : known.codeHash());
        return opens && known.at().plus(HOLDS).isAfter(clock.instant()) ? Optional.of(known.body()) : Optional.empty();
    }

    /**
     * @param code that was just found to open the item
     * @return the body
     */
    byte[] remember(String number, String code, Locale locale, byte[] body) {
        answers.put(key(number, locale), new Answer(hash(number, code), clock.instant(), body));
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
