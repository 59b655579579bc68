package org.sunlight.web.api.petition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.petition.casework.PetitionActed;
import org.sunlight.petition.tracking.PetitionTracking;
import org.sunlight.web.MovingClock;

/** What is remembered for a petitioner, for how long, and for whom not. */
class TrackingMemoryTest {

    private static final String NUMBER = "KMXF-XF-2026-000001";
    private static final String CODE = "ABCD-EFGH-JKLM";
    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    private long version = 7;
    private int asked;

    private final MovingClock clock = new MovingClock(Instant.parse("2026-03-02T01:00:00Z"));

    private final TrackingMemory memory = new TrackingMemory(clock.inShanghai(), new PetitionTracking() {
        @Override
        public boolean isStill(String number, long seen) {
            asked++;
            return seen == version;
        }
    });

    private void opened(String state) {
        memory.remember(NUMBER, CODE, CHINESE, version, state.getBytes(StandardCharsets.UTF_8));
    }

    private String recalled(String code, Locale locale) {
        return memory.recall(NUMBER, code, locale)
                .map(body -> new String(body, StandardCharsets.UTF_8))
                .orElse("");
    }

    @Test
    @DisplayName(
            "PTR-02 an answer comes back to the code that opened it, in its language, unasked for half a minute, and to no other code")
    void isGivenToTheCodeAlone() {
        opened("REGISTERED");
        assertEquals("REGISTERED", recalled(CODE, CHINESE));
        assertEquals("REGISTERED", recalled("abcdefghjklm", CHINESE), "as people type it");
        assertEquals("", recalled("ABCD-EFGH-JKLN", CHINESE));
        assertEquals("", recalled("", CHINESE));
        assertEquals("", recalled(CODE, Locale.ENGLISH));
        assertTrue(memory.recall("KMXF-XF-2026-000002", CODE, CHINESE).isEmpty());
        clock.pass(Duration.ofSeconds(29));
        assertEquals("REGISTERED", recalled(CODE, CHINESE));
        assertEquals(0, asked);
        clock.pass(Duration.ofSeconds(1));
        assertEquals("REGISTERED", recalled(CODE, CHINESE), "nothing was done with it");
        assertEquals("REGISTERED", recalled(CODE, CHINESE));
        assertEquals(1, asked, "once in half a minute");
        clock.pass(Duration.ofSeconds(30));
        version++;
        assertEquals("", recalled(CODE, CHINESE), "something was done on another node");
    }

    @Test
    @DisplayName("PTR-02 what moves without an act is told after five minutes, and days with the day")
    void endsByItself() {
        opened("REGISTERED");
        clock.pass(Duration.ofMinutes(5).minusSeconds(1));
        assertEquals("REGISTERED", recalled(CODE, CHINESE));
        clock.pass(Duration.ofSeconds(1));
        assertEquals("", recalled(CODE, CHINESE), "a term may have moved");
        clock.set(Instant.parse("2026-03-02T15:59:59Z"));
        opened("REGISTERED");
        clock.pass(Duration.ofSeconds(1));
        assertEquals("", recalled(CODE, CHINESE), "midnight in Kunming");
    }

    @Test
    @DisplayName("PTR-01 an act or a rating is seen at once")
    void forgetsWithAnAct() {
        opened("REGISTERED");
        memory.acted(new PetitionActed(1, NUMBER, "REFER", LocalDate.of(2026, 3, 2)));
        assertEquals("", recalled(CODE, CHINESE));
        opened("SENT");
        assertEquals("SENT", recalled(CODE, CHINESE));
        memory.forget(NUMBER);
        assertEquals("", recalled(CODE, CHINESE));
    }
}
