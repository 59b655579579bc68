package org.sunlight.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Wrong query codes, counted by number and by network address: five in a quarter of an hour close either. */
@ApplicationScoped
public class QueryCodeThrottle {

    /** How long a closed number or address stays closed at most. */
    public static final Duration WINDOW = FailureWindow.LENGTH;

    private static final int MOST_WRONG_CODES = 5;

    private final FailureWindow numbers = new FailureWindow(MOST_WRONG_CODES);
    private final FailureWindow addresses = new FailureWindow(MOST_WRONG_CODES);

    @Inject
    private Clock clock;

    public boolean isClosed(String number, String address) {
        return numbers.isClosed(number, clock) || addresses.isClosed(address, clock);
    }

    public void countWrongCode(String number, String address) {
        numbers.count(number, clock);
        addresses.count(address, clock);
    }
}
