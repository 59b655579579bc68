package org.sunlight.publication.rescan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sunlight.office.worklist.NightlyWatch;

/** What is public is read anew every night. */
@ApplicationScoped
class RescanWatch implements NightlyWatch {

    @Inject
    private RescanService rescan;

    @Override
    public String counts() {
        return "places found in what is public";
    }

    @Override
    public int look() {
        return rescan.scan();
    }
}
