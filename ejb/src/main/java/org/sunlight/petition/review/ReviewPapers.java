package org.sunlight.petition.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.office.organ.OrganView;
import org.sunlight.petition.casework.PetitionDoor;
import org.sunlight.petition.casework.PetitionPapers;
import org.sunlight.petition.casework.PetitionView;
import org.sunlight.petition.casework.PetitionWords;
import org.sunlight.petition.casework.ReplyView;
import org.sunlight.shared.error.Conflict;

/** 复查意见书 and 复核意见书. The first names the final review and nothing else, the second no remedy at all (PRV-10). */
@ApplicationScoped
class ReviewPapers {

    @Inject
    private PetitionPapers papers;

    @Inject
    private PetitionDoor door;

    @Inject
    private OrganQueries organs;

    /** @param earlier reviews of the item, oldest first, this one the last */
    String issue(PetitionView item, List<ReviewView> earlier) {
        ReviewView review = earlier.get(earlier.size() - 1);
        return papers.toPetitioner(item, template(review), review.organId(), review.decidedOn(), fields(item, earlier));
    }

    /** Refused where it is written. */
    void examine(PetitionView item, List<ReviewView> earlier, LocalDate on) {
        ReviewView review = earlier.get(earlier.size() - 1);
        papers.examine(item, template(review), review.organId(), on, fields(item, earlier));
    }

    /** A paper is found by its number. */
    void serve(PetitionView item, ReviewView review) {
        papers.serve(item, review.document(), review.servedOn(), review.way(), null, null);
    }

    private static String template(ReviewView review) {
        return review.level() == ReviewLevel.REVIEW ? "X09" : "X10";
    }

    private Map<String, String> fields(PetitionView item, List<ReviewView> earlier) {
        ReviewView review = earlier.get(earlier.size() - 1);
        boolean last = review.level() == ReviewLevel.FINAL_REVIEW;
        long respondent = item.disposal().responsibleId();
        String under = item.replies().stream()
                .map(ReplyView::document)
                .filter(document -> document != null)
                .reduce((first, second) -> second)
                .orElse(null);
        if (last && earlier.size() > 1) {
            ReviewView first = earlier.get(earlier.size() - 2);
            respondent = first.organId();
            under = first.document();
        }
        Map<String, String> fields = new HashMap<>();
        fields.put("respondent", organs.organ(respondent).name());
        fields.put("earlierNumber", under == null ? PetitionWords.get("petition.paper.withoutNumber") : under);
        fields.put("request", review.request());
        fields.put("requestedOn", review.receivedOn().toString());
        fields.put("facts", review.facts());
        fields.put("ground", review.grounds());
        fields.put("decision", PetitionWords.label(review.result()));
        fields.put("opinion", review.opinion());
        if (review.hearingUntil() != null) {
            fields.put(
                    "hearing",
                    PetitionWords.format(
                            "petition.paper.hearing", review.hearingUntil().toString()));
        }
        if (review.redoDays() != null) {
            fields.put("redo", PetitionWords.format("petition.paper.redo", review.redoDays()));
        }
        if (!last && review.result() != ReviewResult.REVOKED) {
            OrganView next = organs.organ(
                    door.superiorOf(review.organId()).orElseThrow(() -> new Conflict("NO_REVIEWING_ORGAN")));
            fields.put("superior", next.name());
            fields.put("superiorAddress", next.address());
        }
        return fields;
    }
}
