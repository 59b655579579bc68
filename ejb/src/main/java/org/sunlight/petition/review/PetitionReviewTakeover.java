package org.sunlight.petition.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sunlight.law.clock.ClockEventKind;
import org.sunlight.law.clock.ClockHistory;
import org.sunlight.law.clock.ClockHistory.Act;
import org.sunlight.law.clock.ClockRef;
import org.sunlight.law.clock.ClockService;
import org.sunlight.law.clock.StartClock;
import org.sunlight.petition.casework.PetitionDoor;
import org.sunlight.petition.casework.PetitionTakeover.TakenOver;
import org.sunlight.petition.casework.PetitionView;
import org.sunlight.petition.casework.PetitionWords;
import org.sunlight.petition.review.model.PetitionReview;
import org.sunlight.petition.review.store.PetitionReviewStore;
import org.sunlight.shared.security.Roles;

/** Takes over the reviews of items that come from another register, with their clocks (PRV-11). */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class PetitionReviewTakeover {

    private static final String REASON = "petition.clock.";

    /** Long enough after the service that the petitioner's 30 days are over, wherever a holiday moved their end. */
    private static final int SURELY_OVER = 60;

    @Inject
    private PetitionReviewStore reviews;

    @Inject
    private PetitionDoor door;

    @Inject
    private ClockService clocks;

    @Inject
    private Clock clock;

    /**
     * @param caseDate day of registration, which pins the rules
     * @param servedOn day on which the petitioner received the opinion
     * @param past the review and the final review, as far as there were any
     */
    public void store(TakenOver item, LocalDate caseDate, LocalDate servedOn, List<PastReview> past) {
        List<ClockHistory> histories = new ArrayList<>();
        LocalDate since = servedOn;
        long organ = item.responsibleId();
        for (ReviewLevel level : ReviewLevel.values()) {
            int index = level.ordinal();
            PastReview review = index < past.size() ? past.get(index) : null;
            if (since == null) {
                break;
            }
            histories.add(history(item, caseDate, organ, level.requestRule(), since, asked(since, review)));
            if (review == null) {
                break;
            }
            long superior = door.superiorOf(organ).orElse(organ);
            reviews.take(PetitionReview.past(
                    item.id(), level, superior, review, PetitionWords.get("petition.past.not-held")));
            histories.add(history(item, caseDate, superior, level.rule(), review.requestedOn(), decided(review)));
            organ = superior;
            since = review.outcome() == ReviewResult.REVOKED || level == ReviewLevel.FINAL_REVIEW
                    ? null
                    : review.servedOn();
        }
        clocks.startAll(histories);
    }

    private List<Act> asked(LocalDate since, PastReview review) {
        if (review != null) {
            return List.of(stop(review.requestedOn(), "REVIEW_REQUESTED"));
        }
        LocalDate today = LocalDate.now(clock);
        return since.plusDays(SURELY_OVER).isBefore(today) ? List.of(stop(today, "LAPSED")) : List.of();
    }

    private static List<Act> decided(PastReview review) {
        return review.issuedOn() == null ? List.of() : List.of(stop(review.issuedOn(), "REVIEW_DECIDED"));
    }

    private static Act stop(LocalDate on, String reason) {
        return new Act(ClockEventKind.STOP, on, null, null, REASON + reason);
    }

    private static ClockHistory history(
            TakenOver item, LocalDate caseDate, long organ, String rule, LocalDate dayZero, List<Act> acts) {
        return new ClockHistory(
                new StartClock(
                        new ClockRef(PetitionView.SUBJECT_KIND, item.number(), rule),
                        item.title(),
                        organ,
                        caseDate,
                        dayZero,
                        null,
                        null),
                acts);
    }
}
