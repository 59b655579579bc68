package org.sunlight.petition.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.sunlight.office.handover.HandedToPetitionDesk;
import org.sunlight.petition.casework.PetitionDoor;
import org.sunlight.petition.handover.model.HandOver;
import org.sunlight.petition.handover.store.HandOverStore;
import org.sunlight.shared.error.Conflict;

/** Takes in what other desks hand over and lays it before the bureau; nothing becomes a petition here (PHO-01). */
@ApplicationScoped
class HandOverDesk {

    @Inject
    private HandOverStore store;

    @Inject
    private PetitionDoor door;

    @Inject
    private Clock clock;

    void handed(@Observes HandedToPetitionDesk event) {
        long bureau = door.bureauFor(event.organId()).orElseThrow(() -> new Conflict("NO_PETITION_DESK"));
        store.add(HandOver.of(event, bureau, door.login(), LocalDate.now(clock)));
    }
}
