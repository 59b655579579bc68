package org.sunlight.web.page.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sunlight.office.notice.WayOfService;
import org.sunlight.petition.casework.ActOnPetition;
import org.sunlight.petition.casework.PetitionAct;
import org.sunlight.petition.casework.PetitionView;
import org.sunlight.petition.review.DraftReview;
import org.sunlight.petition.review.HoldReviewHearing;
import org.sunlight.petition.review.PetitionReviewService;
import org.sunlight.petition.review.RequestReview;
import org.sunlight.petition.review.ReviewResult;
import org.sunlight.petition.review.ServeReview;
import org.sunlight.web.kit.Entries;

/** Acts of the reviewing organs, from the form to the command. */
@ApplicationScoped
class ReviewActs {

    @Inject
    private PetitionReviewService reviews;

    PetitionView perform(PetitionAct act, PetitionView seen, Entries form) {
        String number = seen.number();
        long version = seen.version();
        return switch (act) {
            case REQUEST_REVIEW, REQUEST_FINAL_REVIEW ->
                reviews.request(new RequestReview(
                        number, version, form.day("receivedOn"), form.text("request"), form.text("lateReason")));
            case DRAFT_REVIEW, DRAFT_FINAL_REVIEW ->
                reviews.draft(new DraftReview(
                        number,
                        version,
                        form.choice("result", ReviewResult.class),
                        form.text("facts"),
                        form.text("grounds"),
                        form.text("opinion"),
                        form.number("redoDays") == 0 ? null : form.number("redoDays")));
            case HOLD_REVIEW_HEARING ->
                reviews.hear(new HoldReviewHearing(
                        number, version, form.day("from"), form.day("until"), form.text("result")));
            case CONFIRM_ON_REVIEW, REVOKE_ON_REVIEW, CONFIRM_ON_FINAL_REVIEW, REVOKE_ON_FINAL_REVIEW ->
                reviews.decide(new ActOnPetition(number, version, form.day("on"), form.text("note")));
            case SERVE_REVIEW, SERVE_FINAL_REVIEW ->
                reviews.serve(new ServeReview(number, version, form.day("on"), form.choice("way", WayOfService.class)));
            default -> throw new IllegalArgumentException("no form for " + act);
        };
    }
}
