package org.sunlight.publication.confidentiality;

import static org.sunlight.shared.security.Roles.CLERK;
import static org.sunlight.shared.security.Roles.CONFIDENTIALITY_REVIEWER;
import static org.sunlight.shared.security.Roles.DEPUTY_HEAD;
import static org.sunlight.shared.security.Roles.DISCLOSURE_OFFICER;
import static org.sunlight.shared.security.Roles.HEAD;
import static org.sunlight.shared.security.Roles.SECTION_HEAD;
import static org.sunlight.shared.security.Roles.STATISTICIAN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sunlight.law.clock.ClockRef;
import org.sunlight.law.clock.ClockService;
import org.sunlight.law.clock.StartClock;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.office.serial.Serials;
import org.sunlight.publication.confidentiality.model.ConfidentialityReview;
import org.sunlight.publication.confidentiality.store.ReviewStore;
import org.sunlight.shared.audit.Audited;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.NotAllowed;
import org.sunlight.shared.security.Caller;
import org.sunlight.shared.security.CurrentCaller;

/** The steps of a confidentiality review. */
@Stateless
@Audited
public class ConfidentialityReviewService {

    static final String TERM = "confidentiality.review";
    static final String TERM_OUTSIDE = "confidentiality.determination";

    @Inject
    private ReviewStore reviews;

    @Inject
    private Serials serials;

    @Inject
    private OrganQueries organs;

    @Inject
    private ClockService clocks;

    @Inject
    private Examination examination;

    @Inject
    private ReviewBell bell;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** Called inside the use case of the feature whose record it is. */
    @RolesAllowed({CLERK, DISCLOSURE_OFFICER, SECTION_HEAD, CONFIDENTIALITY_REVIEWER, STATISTICIAN})
    public ReviewView submit(SubmitForReview command) {
        Caller by = caller.get();
        Material material = command.material();
        if (by.organId() == null || by.organId() != material.organId()) {
            throw new NotAllowed("MATERIAL_OF_ANOTHER_ORGAN");
        }
        LocalDate today = LocalDate.now(clock);
        for (ConfidentialityReview earlier : reviews.of(material.subjectKind(), material.subjectNumber())) {
            if (earlier.pins(material.hash()) && (earlier.isOpen() || earlier.isApproved())) {
                throw new Conflict(earlier.isOpen() ? "REVIEW_RUNNING" : "ALREADY_APPROVED", earlier.number());
            }
            if (earlier.isOpen()) {
                earlier.makeVoid(null, by, today, clock.instant());
                clocks.stopAll(ReviewView.SUBJECT_KIND, earlier.number(), today, "confidentiality.clock.VOID");
            }
        }
        List<Found> found = examination.look(material, command.known());
        String organCode = organs.organ(material.organId()).code();
        int serial = serials.next(material.organId(), ReviewView.SUBJECT_KIND, today.getYear());
        String number = "%s-BM-%d-%05d".formatted(organCode, today.getYear(), serial);
        ConfidentialityReview review = ConfidentialityReview.submit(number, command, found, by, today, clock.instant());
        reviews.add(review);
        start(review, TERM, today);
        bell.moved(review);
        return review.view();
    }

    /** A person decides each suggestion of the examination; several of a kind with one reason. */
    @RolesAllowed({CLERK, DISCLOSURE_OFFICER, SECTION_HEAD, CONFIDENTIALITY_REVIEWER, STATISTICIAN})
    public ReviewView decideSuggestions(DecideSuggestions command) {
        ConfidentialityReview review = own(command.number(), command.seenVersion());
        review.decide(command, caller.get(), clock.instant());
        reviews.touch(review);
        return review.view();
    }

    @RolesAllowed(SECTION_HEAD)
    public ReviewView agree(DecideReview command) {
        ConfidentialityReview review = get(command);
        review.agree(caller.get(), clock.instant());
        return saved(review);
    }

    @RolesAllowed({SECTION_HEAD, CONFIDENTIALITY_REVIEWER, DEPUTY_HEAD, HEAD})
    public ReviewView giveBack(DecideReview command) {
        ConfidentialityReview review = get(command);
        review.giveBack(command, caller.get(), LocalDate.now(clock), clock.instant());
        return saved(review);
    }

    @RolesAllowed(CONFIDENTIALITY_REVIEWER)
    public ReviewView conclude(DecideReview command) {
        ConfidentialityReview review = get(command);
        LocalDate today = LocalDate.now(clock);
        review.conclude(command, caller.get(), today, clock.instant());
        if (review.state() == ReviewState.OUTSIDE) {
            clocks.pause(ref(review, TERM), today, "confidentiality.clock.OUTSIDE");
            start(review, TERM_OUTSIDE, today);
        }
        return saved(review);
    }

    @RolesAllowed(CONFIDENTIALITY_REVIEWER)
    public ReviewView determine(DecideReview command) {
        ConfidentialityReview review = get(command);
        LocalDate today = LocalDate.now(clock);
        review.determine(command, caller.get(), today, clock.instant());
        clocks.stop(ref(review, TERM_OUTSIDE), today, "confidentiality.clock.DETERMINED");
        clocks.resume(ref(review, TERM), today, "confidentiality.clock.DETERMINED");
        return saved(review);
    }

    @RolesAllowed({DEPUTY_HEAD, HEAD})
    public ReviewView approve(DecideReview command) {
        ConfidentialityReview review = get(command);
        review.approve(command, caller.get(), LocalDate.now(clock), clock.instant());
        return saved(review);
    }

    @RolesAllowed({DEPUTY_HEAD, HEAD})
    public ReviewView refuse(DecideReview command) {
        ConfidentialityReview review = get(command);
        review.refuse(command, caller.get(), LocalDate.now(clock), clock.instant());
        return saved(review);
    }

    /** Only the organ itself reviews what is its own. */
    private ConfidentialityReview get(DecideReview command) {
        return own(command.number(), command.seenVersion());
    }

    private ConfidentialityReview own(String number, long seenVersion) {
        Caller by = caller.get();
        ConfidentialityReview review = reviews.get(number, seenVersion, organs.visibleTo(by));
        if (by.organId() == null || review.organId() != by.organId()) {
            throw new NotAllowed("MATERIAL_OF_ANOTHER_ORGAN");
        }
        return review;
    }

    private ReviewView saved(ConfidentialityReview review) {
        reviews.flush();
        bell.moved(review);
        if (!review.isOpen()) {
            clocks.stopAll(
                    ReviewView.SUBJECT_KIND,
                    review.number(),
                    LocalDate.now(clock),
                    "confidentiality.clock." + review.state());
        }
        return review.view();
    }

    private void start(ConfidentialityReview review, String rule, LocalDate dayZero) {
        clocks.start(new StartClock(ref(review, rule), review.title(), review.organId(), dayZero, dayZero, null, null));
    }

    private static ClockRef ref(ConfidentialityReview review, String rule) {
        return new ClockRef(ReviewView.SUBJECT_KIND, review.number(), rule);
    }
}
