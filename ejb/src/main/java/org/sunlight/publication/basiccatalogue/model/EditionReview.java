package org.sunlight.publication.basiccatalogue.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.sunlight.office.counter.Wording;
import org.sunlight.publication.basiccatalogue.EditionView;
import org.sunlight.publication.basiccatalogue.ReviewEdition;
import org.sunlight.shared.security.Caller;

/** One yearly review of an edition; written once. */
@Entity
@Table(name = "basic_catalogue_review")
public class EditionReview {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "edition_id", nullable = false, updatable = false)
    private BasicEdition edition;

    @Column(name = "reviewed_on", nullable = false)
    private LocalDate reviewedOn;

    @Column(name = "login", nullable = false, length = 80)
    private String login;

    @Column(name = "name", nullable = false, length = 100)
    private String name;

    @Column(name = "keeps", nullable = false)
    private boolean keeps;

    @Column(name = "note", nullable = false, length = 1000)
    private String note;

    protected EditionReview() {}

    static EditionReview of(BasicEdition edition, ReviewEdition command, Caller by, LocalDate on) {
        EditionReview review = new EditionReview();
        review.edition = edition;
        review.reviewedOn = on;
        review.login = by.login();
        review.name = by.name();
        review.keeps = command.keeps();
        review.note = Wording.required("note", command.note(), 1000);
        return review;
    }

    LocalDate on() {
        return reviewedOn;
    }

    EditionView.Review view() {
        return new EditionView.Review(reviewedOn, name, keeps, note);
    }
}
