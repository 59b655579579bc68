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
import org.sunlight.publication.confidentiality.Found;
import org.sunlight.publication.confidentiality.SuggestedIn;
import org.sunlight.publication.confidentiality.SuggestionDecision;
import org.sunlight.publication.confidentiality.SuggestionView;
import org.sunlight.publication.detection.Place;
import org.sunlight.publication.detection.Suspicion;
import org.sunlight.shared.security.Caller;

/** A place in the material that the examination came upon, and what a person decided about it. Keeps no datum. */
@Entity
@Table(name = "confidentiality_suggestion")
public class ReviewSuggestion {

    private static final int LONGEST_WHERE = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "review_id", nullable = false)
    private ConfidentialityReview review;

    @Enumerated(EnumType.STRING)
    @Column(name = "part", nullable = false, length = 10, updatable = false)
    private SuggestedIn part;

    @Column(name = "attachment_id", updatable = false)
    private Long attachmentId;

    @Column(name = "part_number", nullable = false, updatable = false)
    private int partNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 30, updatable = false)
    private Suspicion kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "place", nullable = false, length = 30, updatable = false)
    private Place place;

    @Column(name = "found_where", length = LONGEST_WHERE, updatable = false)
    private String where;

    @Column(name = "start_offset", nullable = false, updatable = false)
    private int start;

    @Column(name = "end_offset", nullable = false, updatable = false)
    private int end;

    @Column(name = "reason", nullable = false, length = 100, updatable = false)
    private String reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "decision", length = 10)
    private SuggestionDecision decision;

    @Column(name = "decided_by", length = 80)
    private String decidedBy;

    @Column(name = "decided_name", length = 100)
    private String decidedName;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decision_reason", length = 400)
    private String decisionReason;

    protected ReviewSuggestion() {}

    static ReviewSuggestion of(ConfidentialityReview review, Found found) {
        ReviewSuggestion suggestion = new ReviewSuggestion();
        suggestion.review = review;
        suggestion.part = found.part();
        suggestion.attachmentId = found.attachmentId();
        suggestion.partNumber = found.partNumber();
        suggestion.kind = found.suggestion().kind();
        suggestion.place = found.suggestion().place();
        String where = found.suggestion().where();
        suggestion.where = where == null || where.length() <= LONGEST_WHERE ? where : where.substring(0, LONGEST_WHERE);
        suggestion.start = found.suggestion().start();
        suggestion.end = found.suggestion().end();
        suggestion.reason = found.suggestion().reason();
        return suggestion;
    }

    void decide(SuggestionDecision decision, String reason, Caller by, Instant at) {
        this.decision = decision;
        decisionReason = reason;
        decidedBy = by.login();
        decidedName = by.name();
        decidedAt = at;
    }

    long id() {
        return id;
    }

    SuggestionDecision decision() {
        return decision;
    }

    String decidedBy() {
        return decidedBy;
    }

    SuggestionView view() {
        return new SuggestionView(
                id == null ? 0 : id,
                part,
                attachmentId,
                partNumber,
                kind,
                place,
                where,
                start,
                end,
                reason,
                decision,
                decidedBy,
                decidedName,
                decidedAt,
                decisionReason);
    }
}
