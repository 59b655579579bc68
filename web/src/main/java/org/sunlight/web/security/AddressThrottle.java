package org.sunlight.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts failed sign-ins by network address (ACC-06). Each node counts for itself. */
@ApplicationScoped
public class AddressThrottle {

    /** How long a closed address stays closed at most. */
    public static final Duration WINDOW = Duration.ofMinutes(15);

    private static final int MOST_FAILURES = 20;
    private static final int MOST_ADDRESSES = 20_000;

    private final Map<String, Deque<Instant>> failures = new ConcurrentHashMap<>();

    @Inject
    private Clock clock;

    public boolean isClosed(String address) {
        Deque<Instant> counted = failures.get(address);
        if (counted == null) {
            return false;
        }
        synchronized (counted) {
            forgetOld(counted);
            return counted.size() >= MOST_FAILURES;
        }
    }

    public void countFailure(String address) {
        if (failures.size() > MOST_ADDRESSES) {
            failures.keySet().removeIf(known -> !isClosed(known));
        }
        Deque<Instant> counted = failures.computeIfAbsent(address, any -> new ArrayDeque<>());
        synchronized (counted) {
            forgetOld(counted);
            counted.addLast(clock.instant());
        }
    }

    private void forgetOld(Deque<Instant> counted) {
        Instant oldest = clock.instant().minus(WINDOW);
        while (!counted.isEmpty() && !counted.peekFirst().isAfter(oldest)) {
            counted.removeFirst();
        }
    }
}
