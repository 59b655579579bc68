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

    private final FailureWindow failures;
    private final Clock clock;

    @Inject
    public AddressThrottle(DoorLimits limits, Clock clock) {
        failures = new FailureWindow(limits.failuresPerAddress());
        this.clock = clock;
    }

    /** For the container's stand-in, which never counts anything. */
    protected AddressThrottle() {
        failures = null;
        clock = null;
    }

    public boolean isClosed(String address) {
        return failures.isClosed(address, clock);
    }

    public void countFailure(String address) {
        failures.count(address, clock);
    }
}
