package org.sunlight.web.page.publication;

import java.util.Set;
import org.sunlight.publication.official.OfficialState;

/** Saved filters of the list of official documents, as chips above it. */
public enum DocumentShelf {
    /** What the reader drafted and is not signed yet. */
    MINE(OfficialState.DRAFT, OfficialState.IN_OPENNESS_REVIEW, OfficialState.IN_SECTION, OfficialState.BEFORE_SIGNING),
    IN_HAND(
            OfficialState.DRAFT,
            OfficialState.IN_OPENNESS_REVIEW,
            OfficialState.IN_SECTION,
            OfficialState.BEFORE_SIGNING),
    IN_SECTION(OfficialState.IN_SECTION, OfficialState.IN_OPENNESS_REVIEW),
    BEFORE_SIGNING(OfficialState.BEFORE_SIGNING),
    SIGNED(OfficialState.SIGNED),
    PUBLISHED(OfficialState.PUBLISHED),
    ALL;

    private final Set<OfficialState> states;

    DocumentShelf(OfficialState... states) {
        this.states = Set.of(states);
    }

    Set<OfficialState> states() {
        return states;
    }
}
