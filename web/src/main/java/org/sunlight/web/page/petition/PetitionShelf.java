package org.sunlight.web.page.petition;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.sunlight.petition.casework.PetitionState;

/** The saved filters above the register: which items lie together on a desk. */
public enum PetitionShelf {
    OPEN(Arrays.stream(PetitionState.values()).filter(PetitionState::isOpen).collect(Collectors.toSet())),
    MINE(OPEN.states),
    TO_DISPOSE(EnumSet.of(PetitionState.REGISTERED, PetitionState.ESCALATED, PetitionState.OBJECTED)),
    WITH_UNIT(EnumSet.of(
            PetitionState.SENT,
            PetitionState.RECEIVED,
            PetitionState.ACCEPTED,
            PetitionState.STUDYING,
            PetitionState.ROUTED,
            PetitionState.DRAFTED)),
    IN_APPROVAL(EnumSet.of(PetitionState.APPROVING, PetitionState.APPROVED, PetitionState.REPLIED)),
    UNDER_REVIEW(EnumSet.of(
            PetitionState.UNDER_REVIEW,
            PetitionState.REVIEWED,
            PetitionState.REVIEW_SERVED,
            PetitionState.UNDER_FINAL_REVIEW,
            PetitionState.FINALLY_REVIEWED)),
    DONE(Arrays.stream(PetitionState.values()).filter(state -> !state.isOpen()).collect(Collectors.toSet())),
    ALL(Set.of());

    private final Set<PetitionState> states;

    PetitionShelf(Set<PetitionState> states) {
        this.states = states;
    }

    /** Empty for any state. */
    public Set<PetitionState> states() {
        return states;
    }
}
