package org.sunlight.publication;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sunlight.harness.ContainerCase;
import org.sunlight.law.clock.ClockQueries;
import org.sunlight.law.clock.ClockView;
import org.sunlight.publication.catalogue.FiveOpenness;
import org.sunlight.publication.confidentiality.Conclusion;
import org.sunlight.publication.confidentiality.ConfidentialityReviewService;
import org.sunlight.publication.confidentiality.DecideReview;
import org.sunlight.publication.confidentiality.DecideSuggestions;
import org.sunlight.publication.confidentiality.ReviewView;
import org.sunlight.publication.confidentiality.SuggestionDecision;
import org.sunlight.publication.confidentiality.SuggestionView;
import org.sunlight.publication.official.DocumentWording;
import org.sunlight.publication.official.Genre;
import org.sunlight.publication.official.Openness;
import org.sunlight.shared.security.Caller;

/** What tests of publications begin with: people who review, clocks, and somebody from outside. */
public abstract class ReviewedCase extends ContainerCase {

    protected static final String CLERK = "wang";
    protected static final String OFFICER = "li";
    protected static final String CHIEF = "zhao";
    protected static final String DEPUTY = "chen";

    @Inject
    private ConfidentialityReviewService reviews;

    @Inject
    private ClockQueries clocks;

    @Inject
    private Clock clock;

    protected LocalDate today() {
        return LocalDate.now(clock);
    }

    protected static String fresh() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    /** A document that lacks nothing of its own; a policy lacks its interpretation. */
    protected static DocumentWording notice(boolean policy, Openness openness) {
        return new DocumentWording(
                null,
                Genre.NOTICE,
                "关于规范来访接待的通知" + fresh(),
                "各县区信访局",
                "一、总体要求。二、接待时间。三、工作纪律。",
                null,
                null,
                null,
                openness,
                FiveOpenness.ADMINISTRATION,
                policy,
                Set.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                "02",
                "policy");
    }

    /** Section head, reviewer and deputy head agree to what was handed in. */
    protected void approved(ReviewView submitted) throws Exception {
        ReviewView agreed = as(CHIEF, () -> reviews.agree(step(submitted, null)));
        ReviewView decided = kept(agreed);
        ReviewView concluded = as("sun", () -> reviews.conclude(step(decided, Conclusion.OPEN)));
        as(DEPUTY, () -> reviews.approve(step(concluded, null)));
    }

    /** Whatever the examination came upon belongs there. */
    private ReviewView kept(ReviewView seen) throws Exception {
        List<Long> open = seen.suggestions().stream()
                .filter(SuggestionView::isOpen)
                .map(SuggestionView::id)
                .toList();
        return open.isEmpty()
                ? seen
                : as(
                        "sun",
                        () -> reviews.decideSuggestions(new DecideSuggestions(
                                seen.number(), seen.version(), open, SuggestionDecision.KEEP, "机关自身的联系方式")));
    }

    private static DecideReview step(ReviewView seen, Conclusion conclusion) {
        return new DecideReview(seen.number(), seen.version(), conclusion, null, null);
    }

    protected Optional<ClockView> clock(String kind, String number, String rule) throws Exception {
        return as(CLERK, () -> clocks.of(kind, number)).stream()
                .filter(each -> each.ref().rule().equals(rule))
                .findFirst();
    }

    /** Somebody without an account. */
    protected static Caller stranger() {
        return new Caller("-", "-", null, null, Set.of(), "public", "it");
    }

    /** The house in a job. */
    protected static Caller house() {
        return Caller.system("it");
    }
}
