package org.sunlight.web.security;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FailureWindowTest {

    private static final Instant START = Instant.parse("2026-01-05T01:00:00Z");

    @Test
    @DisplayName("closes a key at the fifth failure within a quarter of an hour, and only that key")
    void closesAtTheFifthFailure() {
        FailureWindow window = new FailureWindow(5);
        for (int i = 0; i < 4; i++) {
            window.count("KMXF-GK-2026-000001", at(i));
        }
        assertFalse(window.isClosed("KMXF-GK-2026-000001", at(4)));
        window.count("KMXF-GK-2026-000001", at(4));
        assertTrue(window.isClosed("KMXF-GK-2026-000001", at(4)));
        assertFalse(window.isClosed("KMXF-GK-2026-000002", at(4)));
    }

    @Test
    @DisplayName("opens it again when the first of them is a quarter of an hour old")
    void opensAgain() {
        FailureWindow window = new FailureWindow(2);
        window.count("a", at(0));
        window.count("a", at(5));
        assertTrue(window.isClosed("a", at(14)));
        assertFalse(window.isClosed("a", at(15)));
    }

    private static Clock at(int minute) {
        return Clock.fixed(START.plus(Duration.ofMinutes(minute)), ZoneOffset.UTC);
    }
}
