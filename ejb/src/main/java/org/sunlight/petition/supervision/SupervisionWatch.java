package org.sunlight.petition.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sunlight.office.worklist.NightlyWatch;

/** Every item is looked at for faults at night. */
@ApplicationScoped
class SupervisionWatch implements NightlyWatch {

    @Inject
    private PetitionSupervisionService supervision;

    @Override
    public String counts() {
        return "petitions to supervise";
    }

    @Override
    public int look() {
        return supervision.scan();
    }
}
