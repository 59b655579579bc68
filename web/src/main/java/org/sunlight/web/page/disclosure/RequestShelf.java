package org.sunlight.web.page.disclosure;

import static org.sunlight.disclosure.request.RequestState.ANSWERED;
import static org.sunlight.disclosure.request.RequestState.APPROVED;
import static org.sunlight.disclosure.request.RequestState.APPROVING;
import static org.sunlight.disclosure.request.RequestState.ARCHIVED;
import static org.sunlight.disclosure.request.RequestState.AWAITING_CONFIRMATION;
import static org.sunlight.disclosure.request.RequestState.AWAITING_CORRECTION;
import static org.sunlight.disclosure.request.RequestState.AWAITING_PAYMENT;
import static org.sunlight.disclosure.request.RequestState.AWAITING_REASONS;
import static org.sunlight.disclosure.request.RequestState.CLOSED;
import static org.sunlight.disclosure.request.RequestState.CONSULTING;
import static org.sunlight.disclosure.request.RequestState.ENDORSING;
import static org.sunlight.disclosure.request.RequestState.ISSUED;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.sunlight.disclosure.request.RequestState;

/** The saved filters above the register: which requests lie together on a desk. */
public enum RequestShelf {
    OPEN(Arrays.stream(RequestState.values()).filter(RequestState::isOpen).collect(Collectors.toSet())),
    MINE(OPEN.states),
    WITH_OTHERS(Set.of(AWAITING_CONFIRMATION, AWAITING_CORRECTION, AWAITING_REASONS, AWAITING_PAYMENT, CONSULTING)),
    IN_APPROVAL(Set.of(ENDORSING, APPROVING)),
    TO_SERVE(Set.of(APPROVED, ISSUED)),
    ANSWERED_ONES(Set.of(ANSWERED)),
    DONE(Set.of(CLOSED, ARCHIVED)),
    ALL(Set.of());

    private final Set<RequestState> states;

    RequestShelf(Set<RequestState> states) {
        this.states = states;
    }

    /** Empty for any state. */
    public Set<RequestState> states() {
        return states;
    }
}
