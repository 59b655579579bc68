package org.sunlight.web.page.publication;

import java.util.Set;
import org.sunlight.publication.candidate.CandidateState;

/** Saved filters of the list of candidates, as chips above it. */
public enum CandidateShelf {
    OPEN(CandidateState.OPEN),
    OVERDUE(CandidateState.OPEN, CandidateState.TO_PUBLISH),
    TO_PUBLISH(CandidateState.TO_PUBLISH),
    PUBLISHED(CandidateState.PUBLISHED),
    NOT_TO_PUBLISH(CandidateState.NOT_TO_PUBLISH),
    ALL;

    private final Set<CandidateState> states;

    CandidateShelf(CandidateState... states) {
        this.states = Set.of(states);
    }

    Set<CandidateState> states() {
        return states;
    }
}
