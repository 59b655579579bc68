package org.sunlight.web.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts failures by key over the last quarter of an hour and forgets them by themselves. Each node counts for itself. */
final class FailureWindow {

    static final Duration LENGTH = Duration.ofMinutes(15);

    private static final int MOST_KEYS = 20_000;

    private final Map<String, Deque<Instant>> failures = new ConcurrentHashMap<>();
    private final int most;

    /** @param most so many failures close the key */
    FailureWindow(int most) {
        this.most = most;
    }

    boolean isClosed(String key, Clock clock) {
        Deque<Instant> counted = failures.get(key);
        if (counted == null) {
            return false;
        }
        synchronized (counted) {
            forgetOld(counted, clock);
            return counted.size() >= most;
        }
    }

    void count(String key, Clock clock) {
        if (failures.size() > MOST_KEYS) {
            failures.keySet().removeIf(known -> !isClosed(known, clock));
        }
        Deque<Instant> counted = failures.computeIfAbsent(key, any -> new ArrayDeque<>());
        synchronized (counted) {
            forgetOld(counted, clock);
            counted.addLast(clock.instant());
        }
    }

    private static void forgetOld(Deque<Instant> counted, Clock clock) {
        Instant oldest = clock.instant().minus(LENGTH);
        while (!counted.isEmpty() && !counted.peekFirst().isAfter(oldest)) {
            counted.removeFirst();
        }
    }
}
