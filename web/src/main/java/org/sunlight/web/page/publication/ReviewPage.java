package org.sunlight.web.page.publication;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.sunlight.law.clock.ClockQueries;
import org.sunlight.law.clock.ClockState;
import org.sunlight.law.clock.ClockView;
import org.sunlight.law.clock.Explanation;
import org.sunlight.law.clock.Light;
import org.sunlight.publication.confidentiality.Conclusion;
import org.sunlight.publication.confidentiality.ConfidentialityReviewQueries;
import org.sunlight.publication.confidentiality.ConfidentialityReviewService;
import org.sunlight.publication.confidentiality.DecideReview;
import org.sunlight.publication.confidentiality.ReviewAct;
import org.sunlight.publication.confidentiality.ReviewView;
import org.sunlight.web.kit.Entries;
import org.sunlight.web.kit.PageLamp;

/** One confidentiality review: the frozen content, who signed, and what the reader may do. */
@Named("reviewPage")
@ViewScoped
public class ReviewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ConfidentialityReviewQueries reviews;

    @Inject
    private transient ConfidentialityReviewService acts;

    @Inject
    private transient ClockQueries clocks;

    @Inject
    private transient PageLamp lamp;

    private final Entries entry = new Entries();
    private String number;
    private ReviewView review;
    private Set<ReviewAct> offered = Set.of();
    private ClockView clock;
    private boolean newest;

    public void open() {
        review = reviews.view(number);
        offered = reviews.offered(number);
        clock = clocks.of(ReviewView.SUBJECT_KIND, number).stream()
                .filter(each -> each.state() == ClockState.RUNNING)
                .findFirst()
                .orElse(null);
        newest = reviews.latest(
                        review.material().subjectKind(), review.material().subjectNumber())
                .map(latest -> latest.number().equals(number))
                .orElse(true);
    }

    public String agree() {
        acts.agree(decision(null, null));
        return again();
    }

    public String giveBack() {
        acts.giveBack(decision(null, "returnReason"));
        return again();
    }

    public String conclude() {
        acts.conclude(decision(entry.choice("conclusion", Conclusion.class), "reason"));
        return again();
    }

    public String determine() {
        acts.determine(decision(entry.choice("conclusion", Conclusion.class), "reason"));
        return again();
    }

    public String approve() {
        acts.approve(decision(null, "opinion"));
        return again();
    }

    public String refuse() {
        acts.refuse(decision(null, "refusal"));
        return again();
    }

    private DecideReview decision(Conclusion conclusion, String reasonField) {
        String ground = entry.text("ground") == null ? entry.text("groundChoice") : entry.text("ground");
        return new DecideReview(
                number,
                review.version(),
                conclusion,
                conclusion == null ? null : ground,
                reasonField == null ? null : entry.text(reasonField));
    }

    private String again() {
        return "/publication/review.xhtml?faces-redirect=true&number=" + number;
    }

    public boolean may(String act) {
        return offered.contains(ReviewAct.valueOf(act));
    }

    public boolean isIdle() {
        return offered.isEmpty();
    }

    /** Newest first. */
    public List<ReviewView.Step> getSteps() {
        List<ReviewView.Step> steps = new ArrayList<>(review.steps());
        Collections.reverse(steps);
        return steps;
    }

    public Explanation getExplanation() {
        return clock == null ? null : clocks.explain(clock.ref());
    }

    public Light getLight() {
        return clock == null ? null : lamp.light(clock);
    }

    public Integer getDaysLeft() {
        return clock == null ? null : lamp.daysLeft(clock);
    }

    /** The clock that counts now, or null. */
    public ClockView getClock() {
        return clock;
    }

    public boolean isNewest() {
        return newest;
    }

    public ReviewView getReview() {
        return review;
    }

    public Entries getEntry() {
        return entry;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
