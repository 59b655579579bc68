package org.sunlight.publication.official.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.sunlight.office.counter.Wording;
import org.sunlight.shared.security.Caller;

/** That somebody looked, in one year, whether a document that is not open can be opened. */
@Entity
@Table(name = "official_openness_review")
public class OpennessReview {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    private Long id;

    @Column(name = "document_id", nullable = false, updatable = false)
    private long documentId;

    @Column(name = "review_year", nullable = false, updatable = false)
    private int year;

    @Column(name = "opened", nullable = false, updatable = false)
    private boolean opened;

    @Column(name = "reason", nullable = false, length = 1000, updatable = false)
    private String reason;

    @Column(name = "login", nullable = false, length = 80, updatable = false)
    private String login;

    @Column(name = "name", nullable = false, length = 100, updatable = false)
    private String name;

    @Column(name = "reviewed_on", nullable = false, updatable = false)
    private LocalDate reviewedOn;

    protected OpennessReview() {}

    public static OpennessReview of(long documentId, boolean opened, String reason, Caller by, LocalDate on) {
        OpennessReview review = new OpennessReview();
        review.documentId = documentId;
        review.year = on.getYear();
        review.opened = opened;
        review.reason = Wording.required("reason", reason, 1000);
        review.login = by.login();
        review.name = by.name();
        review.reviewedOn = on;
        return review;
    }
}
