package org.sunlight.publication.confidentiality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.office.organ.StaffView;
import org.sunlight.office.worklist.Occasion;
import org.sunlight.office.worklist.Remind;
import org.sunlight.office.worklist.Settled;
import org.sunlight.publication.confidentiality.model.ConfidentialityReview;

/** Tells those who have to act that it is their turn, and the drafter how it ended. */
@ApplicationScoped
class ReviewBell {

    @Inject
    private OrganQueries organs;

    @Inject
    private Event<Remind> reminders;

    @Inject
    private Event<Settled> settled;

    void moved(ConfidentialityReview review) {
        settled.fire(new Settled(ReviewView.SUBJECT_KIND, review.number(), null));
        if (!review.isOpen()) {
            ring(review, review.drafter());
            return;
        }
        review.state().holders().stream()
                .flatMap(role -> organs.staffOf(review.organId(), role).stream())
                .filter(StaffView::active)
                .map(StaffView::login)
                .distinct()
                .filter(login -> !review.hasSigned(login))
                .forEach(login -> ring(review, login));
    }

    private void ring(ConfidentialityReview review, String login) {
        reminders.fire(new Remind(
                login,
                Occasion.APPROVAL,
                review.number() + '/' + review.state(),
                ReviewView.SUBJECT_KIND,
                review.number(),
                review.title(),
                null,
                null,
                null));
    }
}
