package org.sunlight.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sunlight.office.account.SignedIn;
import org.sunlight.web.MovingClock;

class DoorLimitsTest {

    private static final Instant MORNING = Instant.parse("2026-11-24T01:00:00Z");

    private final MovingClock clock = new MovingClock(MORNING);

    @Test
    @DisplayName(
            "SEC-03 a session ends after 30 minutes without use and after 8 hours in any case, unless set otherwise")
    void limitsSessions() {
        DoorLimits usual = new DoorLimits(Map.of());
        assertEquals(Duration.ofMinutes(30), usual.idle());
        assertEquals(Duration.ofHours(8), usual.longest());
        DoorLimits set = new DoorLimits(Map.of(DoorLimits.IDLE, " 10 ", DoorLimits.LONGEST, "1"));
        assertEquals(Duration.ofMinutes(10), set.idle());
        assertEquals(Duration.ofHours(1), set.longest());
    }

    @ParameterizedTest(name = "{0}={1} is refused by name")
    @CsvSource({
        "SUNLIGHT_SESSION_IDLE_MINUTES, 0",
        "SUNLIGHT_SESSION_IDLE_MINUTES, 481",
        "SUNLIGHT_SESSION_HOURS, 25",
        "SUNLIGHT_SESSION_HOURS, -1",
        "SUNLIGHT_SIGN_IN_FAILURES_PER_ADDRESS, twenty",
        "SUNLIGHT_SIGN_IN_FAILURES_PER_ADDRESS, 99999999999"
    })
    void refusesWhatIsNoLimit(String name, String value) {
        String told = assertThrows(IllegalArgumentException.class, () -> new DoorLimits(Map.of(name, value)))
                .getMessage();
        assertTrue(told.startsWith(name + " must be a number from "), told);
    }

    @Test
    @DisplayName("ACC-06 the twentieth failure closes an address, and after fifteen minutes it is open again")
    void closesAnAddress() {
        AddressThrottle throttle = new AddressThrottle(new DoorLimits(Map.of()), clock.inShanghai());
        for (int i = 0; i < 19; i++) {
            throttle.countFailure("10.0.0.1");
        }
        assertFalse(throttle.isClosed("10.0.0.1"));
        throttle.countFailure("10.0.0.1");
        assertTrue(throttle.isClosed("10.0.0.1"));
        assertFalse(throttle.isClosed("10.0.0.2"));
        clock.set(MORNING.plus(AddressThrottle.WINDOW).minusSeconds(1));
        assertTrue(throttle.isClosed("10.0.0.1"));
        clock.set(MORNING.plus(AddressThrottle.WINDOW));
        assertFalse(throttle.isClosed("10.0.0.1"));
    }

    @Test
    @DisplayName("SEC-03 signing in throws the session of before away and begins one with both limits")
    void beginsANewSession() {
        Browser browser = new Browser();
        HttpSession prepared = browser.request.getSession(true);
        SessionOwner.begin(
                browser.request,
                new SignedIn("wang", null, null),
                MORNING,
                MORNING,
                new DoorLimits(Map.of(DoorLimits.IDLE, "20", DoorLimits.LONGEST, "2")));
        assertNotSame(prepared, browser.request.getSession(false));
        assertEquals(1200, browser.idleSeconds);
        SessionOwner owner = SessionOwner.of(browser.request).orElseThrow();
        assertFalse(owner.isOver(MORNING.plus(Duration.ofHours(2)).minusMillis(1)));
        assertTrue(owner.isOver(MORNING.plus(Duration.ofHours(2))));
    }

    @Test
    @DisplayName("SEC-03 a new password renews the number of the session and keeps its end")
    void renewsTheSessionWithThePassword() {
        Browser browser = new Browser();
        SessionOwner.begin(
                browser.request, new SignedIn("wang", null, null), MORNING, MORNING, new DoorLimits(Map.of()));
        Instant later = MORNING.plus(Duration.ofHours(7));
        SessionOwner.of(browser.request).orElseThrow().continueWith(browser.request, later);
        assertTrue(browser.renewed);
        SessionOwner owner = SessionOwner.of(browser.request).orElseThrow();
        assertEquals(later, owner.passwordChangedAt());
        assertTrue(owner.isOver(MORNING.plus(Duration.ofHours(8))));
    }

    /** As much of a request as a session needs. */
    private static final class Browser {

        private HttpSession session;
        private int idleSeconds;
        private boolean renewed;

        private final HttpServletRequest request = (HttpServletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {HttpServletRequest.class}, (self, method, arguments) -> {
                    if (method.getName().equals("changeSessionId")) {
                        renewed = true;
                        return "renewed";
                    }
                    boolean begins = arguments == null || Boolean.TRUE.equals(arguments[0]);
                    if (session == null && begins) {
                        session = begun();
                    }
                    return session;
                });

        private HttpSession begun() {
            Map<Object, Object> kept = new HashMap<>();
            return (HttpSession) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {HttpSession.class}, (self, method, arguments) -> {
                        switch (method.getName()) {
                            case "invalidate" -> session = null;
                            case "setMaxInactiveInterval" -> idleSeconds = (int) arguments[0];
                            case "setAttribute" -> kept.put(arguments[0], arguments[1]);
                            case "getAttribute" -> {
                                return kept.get(arguments[0]);
                            }
                            default -> throw new UnsupportedOperationException(method.getName());
                        }
                        return null;
                    });
        }
    }
}
