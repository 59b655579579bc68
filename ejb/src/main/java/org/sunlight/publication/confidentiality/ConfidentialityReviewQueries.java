package org.sunlight.publication.confidentiality;

import static org.sunlight.shared.security.Roles.AUDITOR;
import static org.sunlight.shared.security.Roles.CLERK;
import static org.sunlight.shared.security.Roles.CONFIDENTIALITY_REVIEWER;
import static org.sunlight.shared.security.Roles.DEPUTY_HEAD;
import static org.sunlight.shared.security.Roles.DISCLOSURE_OFFICER;
import static org.sunlight.shared.security.Roles.HEAD;
import static org.sunlight.shared.security.Roles.SECTION_HEAD;
import static org.sunlight.shared.security.Roles.STATISTICIAN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.publication.confidentiality.model.ConfidentialityReview;
import org.sunlight.publication.confidentiality.store.ReviewStore;
import org.sunlight.shared.security.CurrentCaller;

/** Reads reviews; those of other organs do not exist for the caller. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({
    CLERK,
    DISCLOSURE_OFFICER,
    SECTION_HEAD,
    CONFIDENTIALITY_REVIEWER,
    DEPUTY_HEAD,
    HEAD,
    STATISTICIAN,
    AUDITOR
})
public class ConfidentialityReviewQueries {

    @Inject
    private ReviewStore reviews;

    @Inject
    private OrganQueries organs;

    @Inject
    private CurrentCaller caller;

    public ReviewView view(String number) {
        return reviews.get(number, visible()).view();
    }

    /** What this person may do with it now: the acts of the state that are of his roles and were not signed by him before. */
    public Set<ReviewAct> offered(String number) {
        return reviews.get(number, visible()).offeredTo(caller.get());
    }

    /** The newest review of a record, if it was ever handed in. */
    public Optional<ReviewView> latest(String subjectKind, String subjectNumber) {
        List<Long> visible = visible();
        return reviews.of(subjectKind, subjectNumber).stream()
                .filter(review -> visible.contains(review.organId()))
                .findFirst()
                .map(ConfidentialityReview::view);
    }

    public List<ReviewRow> page(ReviewFilter filter, int first, int size) {
        return reviews.page(filter, visible(), caller.get(), first, size);
    }

    public long count(ReviewFilter filter) {
        return reviews.count(filter, visible(), caller.get());
    }

    private List<Long> visible() {
        return organs.visibleTo(caller.get());
    }
}
