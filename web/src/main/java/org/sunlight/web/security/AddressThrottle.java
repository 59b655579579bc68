package org.sunlight.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Counts failed sign-ins by network address (ACC-06). Each node counts for itself. */
@ApplicationScoped
public class AddressThrottle {

    /** How long a closed address stays closed at most. */
    public static final Duration WINDOW = FailureWindow.LENGTH;

    private static final int MOST_FAILURES = 20;

    private final FailureWindow failures = new FailureWindow(MOST_FAILURES);

    @Inject
    private Clock clock;

    public boolean isClosed(String address) {
        return failures.isClosed(address, clock);
    }

    public void countFailure(String address) {
        failures.count(address, clock);
    }
}
