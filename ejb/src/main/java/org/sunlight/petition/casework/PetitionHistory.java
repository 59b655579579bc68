package org.sunlight.petition.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.sunlight.petition.casework.model.Petition;
import org.sunlight.petition.casework.model.PetitionEvent;
import org.sunlight.petition.casework.store.PetitionStore;
import org.sunlight.shared.security.CurrentCaller;

/** Writes the history of an item: one row an act, never changed. */
@ApplicationScoped
class PetitionHistory {

    static final String REGISTER = "REGISTER";

    @Inject
    private PetitionStore petitions;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /**
     * @param from state before the act, null for the first
     * @param on day of law, or null for today
     * @param document document number of the paper that belongs to the act, or null
     */
    void record(Petition petition, String act, PetitionState from, LocalDate on, String document, String note) {
        petitions.record(PetitionEvent.of(
                petition,
                act,
                from,
                on == null ? LocalDate.now(clock) : on,
                caller.get(),
                clock.instant(),
                document,
                note));
    }
}
