package org.sunlight.petition.review;

import static org.sunlight.shared.security.Roles.CLERK;
import static org.sunlight.shared.security.Roles.DEPUTY_HEAD;
import static org.sunlight.shared.security.Roles.HEAD;
import static org.sunlight.shared.security.Roles.SECTION_HEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.sunlight.petition.casework.PetitionDoor;
import org.sunlight.petition.review.model.PetitionReview;
import org.sunlight.petition.review.store.PetitionReviewStore;

/** The reviews of an item, for those who have a part in its handling. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({CLERK, SECTION_HEAD, DEPUTY_HEAD, HEAD})
public class PetitionReviewQueries {

    @Inject
    private PetitionDoor door;

    @Inject
    private PetitionReviewStore reviews;

    /**
     * Oldest first.
     *
     * @throws org.sunlight.shared.error.NotFound if the caller may not see the item
     */
    public List<ReviewView> of(String number) {
        return reviews.of(door.open(number).id()).stream()
                .map(PetitionReview::view)
                .toList();
    }
}
