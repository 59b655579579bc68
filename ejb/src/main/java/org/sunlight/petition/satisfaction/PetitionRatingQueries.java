package org.sunlight.petition.satisfaction;

import static org.sunlight.shared.security.Roles.CLERK;
import static org.sunlight.shared.security.Roles.DEPUTY_HEAD;
import static org.sunlight.shared.security.Roles.HEAD;
import static org.sunlight.shared.security.Roles.SECTION_HEAD;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.sunlight.petition.casework.PetitionDoor;
import org.sunlight.petition.satisfaction.model.PetitionRating;
import org.sunlight.petition.satisfaction.model.Recontact;
import org.sunlight.petition.satisfaction.store.PetitionRatings;

/** Ratings and tasks of an item. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({CLERK, SECTION_HEAD, DEPUTY_HEAD, HEAD})
public class PetitionRatingQueries {

    @Inject
    private PetitionRatings ratings;

    @Inject
    private PetitionDoor door;

    public List<RatingView> of(String number) {
        return views(door.open(number).id());
    }

    public List<RecontactView> recontacts(String number) {
        return ratings.recontacts(door.open(number).id()).stream()
                .map(Recontact::view)
                .toList();
    }

    /** For a reader whom another feature has checked: hence open. */
    @PermitAll
    public List<RatingView> views(long itemId) {
        return ratings.of(itemId).stream().map(PetitionRating::view).toList();
    }
}
