package org.sunlight.petition.review.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.sunlight.office.counter.Days;
import org.sunlight.office.counter.Wording;
import org.sunlight.office.notice.WayOfService;
import org.sunlight.petition.review.DraftReview;
import org.sunlight.petition.review.HoldReviewHearing;
import org.sunlight.petition.review.PastReview;
import org.sunlight.petition.review.RequestReview;
import org.sunlight.petition.review.ReviewLevel;
import org.sunlight.petition.review.ReviewResult;
import org.sunlight.petition.review.ReviewView;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.NotAllowed;
import org.sunlight.shared.error.RuleBroken;

/** One review of one opinion, from the request to the service of what was decided. */
@Entity
@Table(name = "petition_review")
@NamedQuery(name = "PetitionReview.of", query = "select r from PetitionReview r where r.itemId = :item order by r.id")
@NamedQuery(
        name = "PetitionReview.ofAll",
        query = "select r from PetitionReview r where r.itemId in :items order by r.itemId, r.id")
public class PetitionReview {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "item_id", nullable = false, updatable = false)
    private long itemId;

    @Enumerated(EnumType.STRING)
    @Column(name = "review_level", nullable = false, length = 20, updatable = false)
    private ReviewLevel level;

    @Column(name = "organ_id", nullable = false, updatable = false)
    private long organId;

    @Column(name = "received_on", nullable = false, updatable = false)
    private LocalDate receivedOn;

    @Column(name = "request", nullable = false, length = 4000, updatable = false)
    private String request;

    @Column(name = "late_reason", length = 1000, updatable = false)
    private String lateReason;

    @Enumerated(EnumType.STRING)
    @Column(name = "result", length = 20)
    private ReviewResult result;

    @Column(name = "facts", length = 20000)
    private String facts;

    @Column(name = "grounds", length = 4000)
    private String grounds;

    @Column(name = "opinion", length = 20000)
    private String opinion;

    @Column(name = "redo_days")
    private Integer redoDays;

    @Column(name = "drafted_by", length = 60)
    private String draftedBy;

    @Column(name = "decided_by", length = 60)
    private String decidedBy;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "document", length = 100)
    private String document;

    @Column(name = "hearing_from")
    private LocalDate hearingFrom;

    @Column(name = "hearing_until")
    private LocalDate hearingUntil;

    @Column(name = "hearing_result", length = 4000)
    private String hearingResult;

    @Column(name = "served_on")
    private LocalDate servedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "way_of_service", length = 20)
    private WayOfService way;

    protected PetitionReview() {}

    /**
     * @param servedOn day on which the petitioner received the opinion under review
     * @param dueOn last day to ask, or null where no term was started
     */
    public PetitionReview(
            long itemId,
            ReviewLevel level,
            long organId,
            RequestReview command,
            LocalDate servedOn,
            LocalDate dueOn,
            LocalDate today) {
        this.itemId = itemId;
        this.level = level;
        this.organId = organId;
        this.receivedOn = Days.between(
                "receivedOn",
                command.receivedOn() == null ? today : command.receivedOn(),
                servedOn,
                "BEFORE_SERVICE_OF_OPINION",
                today);
        this.request = Wording.required("request", command.request(), 4000);
        this.lateReason = Wording.optional("lateReason", command.lateReason(), 1000);
        if (dueOn != null && receivedOn.isAfter(dueOn) && lateReason == null) {
            throw RuleBroken.at("lateReason", "REVIEW_REQUESTED_LATE", dueOn);
        }
    }

    /**
     * A review of another register.
     *
     * @param notHeld says that the text stands in the old file
     */
    public static PetitionReview past(long itemId, ReviewLevel level, long organId, PastReview past, String notHeld) {
        PetitionReview review = new PetitionReview();
        review.itemId = itemId;
        review.level = level;
        review.organId = organId;
        review.receivedOn = past.requestedOn();
        review.request = notHeld;
        if (past.issuedOn() != null) {
            review.result = past.outcome();
            review.decidedOn = past.issuedOn();
            review.draftedBy = "-";
            review.decidedBy = "--";
            review.servedOn = past.servedOn();
        }
        return review;
    }

    /** As another register would take it over. */
    public PastReview told() {
        return new PastReview(receivedOn, decidedOn, servedOn, decidedOn == null ? null : result);
    }

    public void draft(DraftReview command, String by) {
        if (command.result() == null) {
            throw RuleBroken.at("result", "VALUE_MISSING");
        }
        result = command.result();
        facts = Wording.required("facts", command.facts(), 20000);
        grounds = Wording.required("grounds", command.grounds(), 4000);
        opinion = Wording.required("opinion", command.opinion(), 20000);
        redoDays = result == ReviewResult.REVOKED ? redo(command.redoDays()) : null;
        draftedBy = by;
    }

    private static Integer redo(Integer days) {
        if (days != null && (days < 1 || days > 60)) {
            throw RuleBroken.at("redoDays", "REDO_DAYS_OUT_OF_RANGE", 60);
        }
        return days;
    }

    /** @return what the draft says */
    public ReviewResult decide(String by, LocalDate on, LocalDate today) {
        requireDraft();
        if (by.equals(draftedBy)) {
            throw new NotAllowed("OWN_WORK_NOT_APPROVED");
        }
        decidedOn = Days.between("on", on, receivedOn, "BEFORE_REVIEW_REQUEST", today);
        decidedBy = by;
        return result;
    }

    public void requireDraft() {
        if (result == null) {
            throw new Conflict("NO_REVIEW_DRAFTED");
        }
    }

    public void number(String documentNumber) {
        document = documentNumber;
    }

    public void hear(HoldReviewHearing command, LocalDate today) {
        if (level != ReviewLevel.FINAL_REVIEW) {
            throw new Conflict("HEARING_ONLY_IN_FINAL_REVIEW");
        }
        if (hearingFrom != null) {
            throw new Conflict("HEARING_ALREADY_HELD");
        }
        hearingFrom = Days.between("from", command.from(), receivedOn, "BEFORE_REVIEW_REQUEST", today);
        hearingUntil = Days.between("until", command.until(), hearingFrom, "HEARING_ENDS_BEFORE_IT_BEGINS", today);
        hearingResult = Wording.required("result", command.result(), 4000);
    }

    public void serve(LocalDate on, WayOfService how, LocalDate today) {
        if (how == null) {
            throw RuleBroken.at("way", "VALUE_MISSING");
        }
        servedOn = Days.between("on", on, decidedOn, "BEFORE_REVIEW_DECISION", today);
        way = how;
    }

    public long itemId() {
        return itemId;
    }

    public ReviewLevel level() {
        return level;
    }

    public ReviewView view() {
        return new ReviewView(
                level,
                organId,
                receivedOn,
                request,
                lateReason,
                result,
                facts,
                grounds,
                opinion,
                redoDays,
                draftedBy,
                decidedBy,
                decidedOn,
                document,
                hearingFrom,
                hearingUntil,
                hearingResult,
                servedOn,
                way);
    }
}
