package org.sunlight.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sunlight.petition.satisfaction.PetitionRatingService;
import org.sunlight.petition.satisfaction.RatePetition;
import org.sunlight.petition.satisfaction.RatingView;
import org.sunlight.shared.security.Caller;
import org.sunlight.shared.security.CurrentCaller;

/** The door through which a petitioner acts, from the public page and from the interface: no account, no role, but audited. */
@ApplicationScoped
public class PetitionerDoor {

    @Inject
    private CurrentCaller caller;

    @Inject
    private PetitionRatingService ratings;

    public RatingView rate(RatePetition command, String requestId) {
        try {
            return caller.call(Caller.holderOfCode(requestId), () -> ratings.rate(command));
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception e) {
            throw new IllegalStateException("the rating could not be taken", e);
        }
    }
}
