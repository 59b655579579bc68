package org.sunlight.petition.review;

import static org.sunlight.shared.security.Roles.CLERK;
import static org.sunlight.shared.security.Roles.DEPUTY_HEAD;
import static org.sunlight.shared.security.Roles.HEAD;
import static org.sunlight.shared.security.Roles.SECTION_HEAD;
import static org.sunlight.shared.security.Roles.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.sunlight.law.clock.ClockRef;
import org.sunlight.law.clock.ClockService;
import org.sunlight.law.clock.ClockState;
import org.sunlight.law.clock.ClockView;
import org.sunlight.law.clock.StartClock;
import org.sunlight.petition.casework.ActOnPetition;
import org.sunlight.petition.casework.PetitionAct;
import org.sunlight.petition.casework.PetitionDoor;
import org.sunlight.petition.casework.PetitionDoor.Opened;
import org.sunlight.petition.casework.PetitionView;
import org.sunlight.petition.review.model.PetitionReview;
import org.sunlight.petition.review.store.PetitionReviewStore;
import org.sunlight.shared.audit.Audited;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.NotAllowed;

/** Review and final review: request, hearing, draft, decision, service. */
@Stateless
@Audited
public class PetitionReviewService {

    private static final String REASON = "petition.clock.";

    @Inject
    private PetitionDoor door;

    @Inject
    private PetitionReviewStore reviews;

    @Inject
    private ReviewPapers papers;

    @Inject
    private ClockService clocks;

    @Inject
    private Clock clock;

    @RolesAllowed({CLERK, SECTION_HEAD})
    public PetitionView request(RequestReview command) {
        ReviewLevel level = ReviewLevel.above(door.open(command.number()).item());
        Opened opened = door.open(command, level.request());
        PetitionView item = opened.item();
        long organ = reviewer(item, level);
        ClockView term = clock(item, level.requestRule());
        PetitionReview review = reviews.add(new PetitionReview(
                opened.id(), level, organ, command, servedOn(opened), term == null ? null : term.dueOn(), today()));
        LocalDate receivedOn = review.view().receivedOn();
        stop(item, level.requestRule(), receivedOn, "REVIEW_REQUESTED");
        start(item, level.rule(), organ, receivedOn);
        return door.move(item.number(), level.request(), receivedOn, null, command.request());
    }

    @RolesAllowed({CLERK, SECTION_HEAD})
    public PetitionView draft(DraftReview command) {
        ReviewLevel level = ReviewLevel.above(door.open(command.number()).item());
        Opened opened = door.open(command, level.draft());
        current(opened, level).draft(command, door.login());
        papers.examine(opened.item(), all(opened), today());
        return door.move(command.number(), level.draft(), today(), null, null);
    }

    @RolesAllowed({CLERK, SECTION_HEAD})
    public PetitionView hear(HoldReviewHearing command) {
        Opened opened = door.open(command, PetitionAct.HOLD_REVIEW_HEARING);
        current(opened, ReviewLevel.FINAL_REVIEW).hear(command, today());
        ClockRef ref = ref(opened.item(), ReviewLevel.FINAL_REVIEW.rule());
        clocks.pause(ref, command.from(), REASON + "HEARING");
        clocks.resume(ref, command.until(), REASON + "HEARING_ENDED");
        return door.move(command.number(), PetitionAct.HOLD_REVIEW_HEARING, command.until(), null, command.result());
    }

    /** Decides as drafted; a revoked opinion sends the matter back to the organ. */
    @RolesAllowed({DEPUTY_HEAD, HEAD})
    public PetitionView decide(ActOnPetition command) {
        ReviewLevel level = ReviewLevel.above(door.open(command.number()).item());
        PetitionReview seen = latest(door.open(command.number()));
        seen.requireDraft();
        PetitionAct act = level.decide(seen.view().result());
        Opened opened = door.open(command, act);
        PetitionReview review = current(opened, level);
        LocalDate on = command.on() == null ? today() : command.on();
        ReviewResult result = review.decide(door.login(), on, today());
        PetitionView item = opened.item();
        String document = papers.issue(item, all(opened));
        review.number(document);
        stop(item, level.rule(), on, "REVIEW_DECIDED");
        return result == ReviewResult.REVOKED
                ? door.remit(item.number(), act, on, review.view().redoDays(), document, command.note())
                : door.move(item.number(), act, on, document, command.note());
    }

    /** From this day the petitioner may ask for the final review, or the matter is concluded. */
    @RolesAllowed({CLERK, SECTION_HEAD})
    public PetitionView serve(ServeReview command) {
        ReviewLevel level = ReviewLevel.above(door.open(command.number()).item());
        Opened opened = door.open(command, level.serve());
        LocalDate on = command.on() == null ? today() : command.on();
        PetitionReview review = current(opened, level);
        review.serve(on, command.way(), today());
        PetitionView item = opened.item();
        papers.serve(item, review.view());
        if (level == ReviewLevel.REVIEW) {
            start(item, ReviewLevel.FINAL_REVIEW.requestRule(), item.disposal().responsibleId(), on);
        } else {
            clocks.stopAll(PetitionView.SUBJECT_KIND, item.number(), on, REASON + "CONCLUDED");
        }
        return door.move(command.number(), level.serve(), on, null, null);
    }

    /**
     * Petitioners' terms that have run out leave the work lists of the organs, which never had anything to do about them.
     *
     * @return how many ran out
     */
    @RolesAllowed(SYSTEM)
    public int lapse() {
        return clocks.lapse(
                Arrays.stream(ReviewLevel.values())
                        .map(ReviewLevel::requestRule)
                        .toList(),
                today(),
                REASON + "LAPSED");
    }

    private List<ReviewView> all(Opened opened) {
        return reviews.of(opened.id()).stream().map(PetitionReview::view).toList();
    }

    private PetitionReview latest(Opened opened) {
        return reviews.latest(opened.id());
    }

    /** The review going on, which has to be one of the caller's organ. */
    private PetitionReview current(Opened opened, ReviewLevel level) {
        PetitionReview review = latest(opened);
        requireOwn(review.view().organId());
        if (review.level() != level) {
            throw new Conflict("NO_REVIEW_REQUESTED");
        }
        return review;
    }

    private long reviewer(PetitionView item, ReviewLevel level) {
        long first = superior(item.disposal().responsibleId());
        long organ = level == ReviewLevel.REVIEW ? first : superior(first);
        requireOwn(organ);
        return organ;
    }

    private long superior(long organ) {
        return door.superiorOf(organ).orElseThrow(() -> new Conflict("NO_REVIEWING_ORGAN"));
    }

    private void requireOwn(long organ) {
        if (!door.isOfOrgan(organ)) {
            throw new NotAllowed("REVIEW_NOT_YOUR_LEVEL");
        }
    }

    /** The day from which the petitioner's term counts. */
    private LocalDate servedOn(Opened opened) {
        return reviews.of(opened.id()).stream()
                .map(PetitionReview::view)
                .map(ReviewView::servedOn)
                .filter(day -> day != null)
                .reduce(opened.item().replyServedOn(), (a, b) -> b.isAfter(a) ? b : a);
    }

    private static ClockView clock(PetitionView item, String rule) {
        return item.clocks().stream()
                .filter(clock -> clock.ref().rule().equals(rule))
                .findFirst()
                .orElse(null);
    }

    private static ClockView running(PetitionView item, String rule) {
        return item.clocks().stream()
                .filter(clock -> clock.ref().rule().equals(rule) && clock.state() != ClockState.STOPPED)
                .findFirst()
                .orElse(null);
    }

    private void stop(PetitionView item, String rule, LocalDate on, String reason) {
        ClockView clock = running(item, rule);
        if (clock != null) {
            clocks.stop(clock.ref(), on, REASON + reason);
        }
    }

    private void start(PetitionView item, String rule, long organ, LocalDate dayZero) {
        clocks.start(
                new StartClock(ref(item, rule), item.clockTitle(), organ, item.registeredOn(), dayZero, null, null));
    }

    private static ClockRef ref(PetitionView item, String rule) {
        return new ClockRef(PetitionView.SUBJECT_KIND, item.number(), rule);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
