package org.sunlight.publication.official;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sunlight.office.worklist.NightlyWatch;

/** Documents come into force and lapse with the day. */
@ApplicationScoped
class ValidityWatch implements NightlyWatch {

    @Inject
    private OfficialValidityService documents;

    @Override
    public String counts() {
        return "documents in force or lapsed";
    }

    @Override
    public int look() {
        return documents.renew();
    }
}
