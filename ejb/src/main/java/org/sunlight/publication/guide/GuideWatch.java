package org.sunlight.publication.guide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sunlight.office.worklist.NightlyWatch;

/** Checks of the public guide ring before they are due. */
@ApplicationScoped
class GuideWatch implements NightlyWatch {

    @Inject
    private GuideService guides;

    @Override
    public String counts() {
        return "checks of disclosure guides near";
    }

    @Override
    public int look() {
        return guides.remind();
    }
}
