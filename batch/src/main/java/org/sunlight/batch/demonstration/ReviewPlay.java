package org.sunlight.batch.demonstration;

import static org.sunlight.batch.demonstration.Material.word;
import static org.sunlight.shared.security.Roles.CONFIDENTIALITY_REVIEWER;
import static org.sunlight.shared.security.Roles.DEPUTY_HEAD;
import static org.sunlight.shared.security.Roles.SECTION_HEAD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sunlight.publication.confidentiality.Conclusion;
import org.sunlight.publication.confidentiality.ConfidentialityReviewService;
import org.sunlight.publication.confidentiality.DecideReview;
import org.sunlight.publication.confidentiality.DecideSuggestions;
import org.sunlight.publication.confidentiality.ReviewView;
import org.sunlight.publication.confidentiality.SuggestionDecision;
import org.sunlight.publication.confidentiality.SuggestionView;

/** Takes what was handed in from desk to desk, as far as it is wanted. */
@ApplicationScoped
class ReviewPlay {

    @Inject
    private ConfidentialityReviewService reviews;

    @Inject
    private PetitionDesks desks;

    ReviewView agree(ReviewView seen) throws Exception {
        return desks.atBureau(SECTION_HEAD, () -> reviews.agree(step(seen, null, null, null)));
    }

    ReviewView conclude(ReviewView seen, Conclusion conclusion, String ground, String reason) throws Exception {
        ReviewView looked = conclusion == Conclusion.OPEN ? keep(seen) : seen;
        return desks.atBureau(
                CONFIDENTIALITY_REVIEWER, () -> reviews.conclude(step(looked, conclusion, ground, reason)));
    }

    /** The reviewer has looked at each suggestion of the examination: these are names and numbers of the office. */
    private ReviewView keep(ReviewView seen) throws Exception {
        List<Long> open = seen.suggestions().stream()
                .filter(SuggestionView::isOpen)
                .map(SuggestionView::id)
                .toList();
        if (open.isEmpty()) {
            return seen;
        }
        return desks.atBureau(
                CONFIDENTIALITY_REVIEWER,
                () -> reviews.decideSuggestions(new DecideSuggestions(
                        seen.number(), seen.version(), open, SuggestionDecision.KEEP, word("review.kept"))));
    }

    ReviewView approve(ReviewView seen) throws Exception {
        ReviewView concluded = conclude(agree(seen), Conclusion.OPEN, null, null);
        return desks.atBureau(DEPUTY_HEAD, () -> reviews.approve(step(concluded, null, null, null)));
    }

    ReviewView refuse(ReviewView seen, String reason) throws Exception {
        return desks.atBureau(DEPUTY_HEAD, () -> reviews.refuse(step(seen, null, null, reason)));
    }

    ReviewView giveBack(ReviewView seen, String reason) throws Exception {
        return desks.atBureau(SECTION_HEAD, () -> reviews.giveBack(step(seen, null, null, reason)));
    }

    private static DecideReview step(ReviewView seen, Conclusion conclusion, String ground, String reason) {
        return new DecideReview(seen.number(), seen.version(), conclusion, ground, reason);
    }
}
