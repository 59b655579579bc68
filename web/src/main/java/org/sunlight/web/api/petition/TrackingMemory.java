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
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sunlight.office.counter.QueryCode;
import org.sunlight.petition.casework.PetitionActed;
import org.sunlight.petition.tracking.PetitionTracking;

/**
 * Answers that were given a moment ago, given again to whoever brings the code that opened them. An act done here is known at
 * once; one done on another node after half a minute, when the item's version is asked for; what moves without an act, as a term
 * by a holiday notice, after five minutes. With the day every answer ends: days are counted in it.
 *
 * <p>Of a code no more is kept than the database keeps: its hash.
 */
@ApplicationScoped
public class TrackingMemory {

    private static final int MOST = 4_000;
    private static final Duration UNASKED = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Map<String, Answer> answers = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Answer> eldest) {
            return size() > MOST;
        }
    });

    private final Clock clock;
    private final PetitionTracking petitions;

    protected TrackingMemory() {
        this(null, null);
    }

    @Inject
    TrackingMemory(Clock clock, PetitionTracking petitions) {
        this.clock = clock;
        this.petitions = petitions;
    }

    /** @param asked when the database last agreed */
    private record Answer(byte[] codeHash, long version, Instant given, Instant asked, byte[] body) {

        Answer agreed(Instant now) {
            return new Answer(codeHash, version, given, now, body);
        }
    }

    /**
     * The answer that this code opened a moment ago. Takes the same time whether or not the number is known here.
     *
     * @return empty where the database has to be asked
     */
    public Optional<byte[]> recall(String number, String code, Locale locale) {
        String key = key(number, locale);
        Answer known = answers.get(key);
        boolean opens = MessageDigest.isEqual(hash(number, code), known == null ? new byte[0] : known.codeHash());
        return opens && isTrue(number, key, known) ? Optional.of(known.body()) : Optional.empty();
    }

    private boolean isTrue(String number, String key, Answer known) {
        Instant now = clock.instant();
        if (!now.isBefore(known.given().plus(LONGEST)) || !day(now).equals(day(known.given()))) {
            return false;
        }
        if (now.isBefore(known.asked().plus(UNASKED))) {
            return true;
        }
        boolean still = petitions.isStill(number, known.version());
        if (still) {
            // not put: an act of this moment may have made the memory forget it
            answers.replace(key, known, known.agreed(now));
        }
        return still;
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    /**
     * @param code that was just found to open the item
     * @param version at which the item stood then
     * @return the body
     */
    byte[] remember(String number, String code, Locale locale, long version, byte[] body) {
        Instant now = clock.instant();
        answers.put(key(number, locale), new Answer(hash(number, code), version, now, now, body));
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
