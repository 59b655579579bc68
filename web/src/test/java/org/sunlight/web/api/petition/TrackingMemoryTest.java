package org.sunlight.web.api.petition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.petition.casework.PetitionActed;

/** What is remembered for a petitioner, for how long, and for whom not. */
class TrackingMemoryTest {

    private static final String NUMBER = "KMXF-XF-2026-000001";
    private static final String CODE = "ABCD-EFGH-JKLM";
    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    private Instant now = Instant.parse("2026-03-02T01:00:00Z");

    private final TrackingMemory memory = new TrackingMemory(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    private static Supplier<Optional<byte[]>> item(String state) {
        return () -> Optional.of(state.getBytes(StandardCharsets.UTF_8));
    }

    private void opened(long version, Supplier<Optional<byte[]>> item) {
        assertTrue(memory.answer(NUMBER, CODE, CHINESE, version, item).isPresent());
    }

    private String recalled(String code, Locale locale) {
        return memory.recall(NUMBER, code, locale)
                .map(body -> new String(body, StandardCharsets.UTF_8))
                .orElse("");
    }

    @Test
    @DisplayName(
            "PTR-02 an answer comes back to the code that opened it, in its language, for ten seconds, and to no other code")
    void isGivenToTheCodeAlone() {
        opened(1, item("REGISTERED"));
        assertTrue(recalled(CODE, CHINESE).contains("REGISTERED"));
        assertTrue(recalled("abcdefghjklm", CHINESE).contains("REGISTERED"), "as people type it");
        assertEquals("", recalled("ABCD-EFGH-JKLN", CHINESE));
        assertEquals("", recalled("", CHINESE));
        assertEquals("", recalled(CODE, Locale.ENGLISH));
        assertTrue(memory.recall("KMXF-XF-2026-000002", CODE, CHINESE).isEmpty());
        now = now.plus(Duration.ofSeconds(11));
        assertEquals("", recalled(CODE, CHINESE));
    }

    @Test
    @DisplayName(
            "PTR-01 an act or a rating is seen at once; the same version is not written again within half a minute")
    void forgetsWithAnAct() {
        opened(1, item("REGISTERED"));
        now = now.plus(Duration.ofSeconds(12));
        opened(1, () -> fail("asked again for what is known"));
        assertTrue(recalled(CODE, CHINESE).contains("REGISTERED"));
        memory.acted(new PetitionActed(1, NUMBER, "REFER", LocalDate.of(2026, 3, 2)));
        assertEquals("", recalled(CODE, CHINESE));
        opened(2, item("SENT"));
        assertTrue(recalled(CODE, CHINESE).contains("SENT"));
        opened(3, item("RECEIVED"));
        assertTrue(recalled(CODE, CHINESE).contains("RECEIVED"), "a version of another node");
        memory.forget(NUMBER);
        assertEquals("", recalled(CODE, CHINESE));
        opened(3, item("RECEIVED"));
        now = now.plus(Duration.ofSeconds(31));
        opened(3, item("LATER"));
        assertTrue(recalled(CODE, CHINESE).contains("LATER"), "a term may have moved");
    }
}
