package org.sunlight.publication.confidentiality.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sunlight.publication.confidentiality.Conclusion;
import org.sunlight.publication.confidentiality.ReviewAct;
import org.sunlight.publication.confidentiality.ReviewView;
import org.sunlight.shared.security.Caller;

/** One signature on the form of a review; written once. */
@Entity
@Table(name = "confidentiality_step")
public class ConfidentialityStep {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "review_id", nullable = false)
    private ConfidentialityReview review;

    @Enumerated(EnumType.STRING)
    @Column(name = "act", nullable = false, length = 20)
    private ReviewAct act;

    @Column(name = "login", nullable = false, length = 80)
    private String login;

    @Column(name = "name", nullable = false, length = 100)
    private String name;

    @Column(name = "done_at", nullable = false)
    private Instant doneAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "conclusion", length = 30)
    private Conclusion conclusion;

    @Column(name = "ground", length = 400)
    private String ground;

    @Column(name = "reason", length = 1000)
    private String reason;

    protected ConfidentialityStep() {}

    static ConfidentialityStep of(
            ConfidentialityReview review,
            ReviewAct act,
            Conclusion conclusion,
            String ground,
            String reason,
            Caller by,
            Instant at) {
        ConfidentialityStep step = new ConfidentialityStep();
        step.review = review;
        step.act = act;
        step.conclusion = conclusion;
        step.ground = ground;
        step.reason = reason;
        step.login = by.login();
        step.name = by.name();
        step.doneAt = at;
        return step;
    }

    ReviewAct act() {
        return act;
    }

    String login() {
        return login;
    }

    ReviewView.Step view() {
        return new ReviewView.Step(act, login, name, doneAt, conclusion, ground, reason);
    }
}
