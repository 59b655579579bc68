package org.sunlight.publication.headact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sunlight.office.worklist.NightlyWatch;

/** A quarter without an act of the head rings towards its end. */
@ApplicationScoped
class HeadActWatch implements NightlyWatch {

    @Inject
    private HeadActService acts;

    @Override
    public String counts() {
        return "acts of heads missed";
    }

    @Override
    public int look() {
        return acts.remind();
    }
}
