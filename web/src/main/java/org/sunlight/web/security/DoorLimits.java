package org.sunlight.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;

/**
 * How long a session lasts and how often an address may fail to sign in. Set by who runs the server, through its
 * environment, and not on the page of settings: those are kept by people whose sessions they would limit.
 */
@ApplicationScoped
public class DoorLimits {

    static final String IDLE = "SUNLIGHT_SESSION_IDLE_MINUTES";
    static final String LONGEST = "SUNLIGHT_SESSION_HOURS";
    static final String FAILURES = "SUNLIGHT_SIGN_IN_FAILURES_PER_ADDRESS";

    private final Duration idle;
    private final Duration longest;
    private final int failuresPerAddress;

    public DoorLimits() {
        this(System.getenv());
    }

    /** @throws IllegalArgumentException naming the variable that is no number of its range */
    DoorLimits(Map<String, String> environment) {
        idle = Duration.ofMinutes(number(environment, IDLE, 30, 5, 480));
        longest = Duration.ofHours(number(environment, LONGEST, 8, 1, 24));
        failuresPerAddress = number(environment, FAILURES, 20, 5, 10_000);
    }

    /** The server does not start with limits that it cannot read. */
    void check(@Observes @Initialized(ApplicationScoped.class) Object start) {}

    /** After this long without a request the session is over. */
    public Duration idle() {
        return idle;
    }

    /** After this long the session is over in any case. */
    public Duration longest() {
        return longest;
    }

    /** So many failures within {@link FailureWindow#LENGTH} close an address; people behind one proxy share it. */
    public int failuresPerAddress() {
        return failuresPerAddress;
    }

    private static int number(Map<String, String> environment, String name, int usual, int least, int most) {
        String given = environment.get(name);
        if (given == null || given.isBlank()) {
            return usual;
        }
        boolean digits = given.strip().matches("\\d{1,6}");
        int number = digits ? Integer.parseInt(given.strip()) : -1;
        if (number < least || number > most) {
            throw new IllegalArgumentException(name + " must be a number from " + least + " to " + most);
        }
        return number;
    }
}
