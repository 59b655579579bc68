package org.sunlight.publication.confidentiality.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sunlight.office.counter.Wording;
import org.sunlight.publication.confidentiality.Carrier;
import org.sunlight.publication.confidentiality.Conclusion;
import org.sunlight.publication.confidentiality.DecideReview;
import org.sunlight.publication.confidentiality.DecideSuggestions;
import org.sunlight.publication.confidentiality.Found;
import org.sunlight.publication.confidentiality.Material;
import org.sunlight.publication.confidentiality.ReviewAct;
import org.sunlight.publication.confidentiality.ReviewState;
import org.sunlight.publication.confidentiality.ReviewView;
import org.sunlight.publication.confidentiality.SubmitForReview;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.NotAllowed;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.shared.security.Caller;

/**
 * One review of one item: keeps the content as it was handed in, and the signature of each who looked at it. Ends approved,
 * refused, returned or void, and is never opened again.
 */
@Entity
@Table(name = "confidentiality_review")
public class ConfidentialityReview {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "number", nullable = false, length = 40, updatable = false)
    private String number;

    @Column(name = "organ_id", nullable = false, updatable = false)
    private long organId;

    @Column(name = "subject_kind", nullable = false, length = 40, updatable = false)
    private String subjectKind;

    @Column(name = "subject_number", nullable = false, length = 60, updatable = false)
    private String subjectNumber;

    @Column(name = "title", nullable = false, length = Material.LONGEST_TITLE, updatable = false)
    private String title;

    @Column(name = "body", nullable = false, length = Material.LONGEST_TEXT, updatable = false)
    private String text;

    @Column(name = "content_hash", nullable = false, length = 64, updatable = false)
    private String contentHash;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 20)
    private ReviewState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "carrier", nullable = false, length = 20, updatable = false)
    private Carrier carrier;

    @Column(name = "channels", length = 200, updatable = false)
    private String channels;

    @Column(name = "planned_on", updatable = false)
    private LocalDate plannedOn;

    @Column(name = "remark", length = 1000, updatable = false)
    private String remark;

    @Column(name = "source", length = 200, updatable = false)
    private String source;

    @Column(name = "drafter", nullable = false, length = 80, updatable = false)
    private String drafter;

    @Column(name = "drafter_name", nullable = false, length = 100, updatable = false)
    private String drafterName;

    @Column(name = "submitted_on", nullable = false, updatable = false)
    private LocalDate submittedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "conclusion", length = 30)
    private Conclusion conclusion;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @OneToMany(mappedBy = "review", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("id")
    private List<ConfidentialityStep> steps = new ArrayList<>();

    @OneToMany(mappedBy = "review", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("id")
    private List<ConfidentialityFile> files = new ArrayList<>();

    @OneToMany(mappedBy = "review", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("id")
    private List<ReviewSuggestion> suggestions = new ArrayList<>();

    protected ConfidentialityReview() {}

    /**
     * Hands in.
     *
     * @throws RuleBroken DECLARATION_MISSING without the drafter's statement, NOTHING_TO_REVIEW without text and file
     */
    public static ConfidentialityReview submit(
            String number, SubmitForReview command, List<Found> found, Caller by, LocalDate today, Instant at) {
        Material material = command.material();
        if (!command.declared()) {
            throw RuleBroken.at("declared", "DECLARATION_MISSING");
        }
        if (command.carrier() == null) {
            throw RuleBroken.at("carrier", "VALUE_MISSING");
        }
        if (material.text().isEmpty() && material.files().isEmpty()) {
            throw RuleBroken.at("text", "NOTHING_TO_REVIEW");
        }
        ConfidentialityReview review = new ConfidentialityReview();
        review.number = number;
        review.organId = material.organId();
        review.subjectKind = material.subjectKind();
        review.subjectNumber = material.subjectNumber();
        review.title = Wording.required("title", material.title(), Material.LONGEST_TITLE);
        if (material.text().length() > Material.LONGEST_TEXT) {
            throw RuleBroken.at("text", "TEXT_TOO_LONG", Material.LONGEST_TEXT);
        }
        review.text = material.text();
        review.contentHash = material.hash();
        review.carrier = command.carrier();
        review.channels = Wording.optional("channels", command.channels(), 200);
        review.plannedOn = command.plannedOn();
        review.remark = Wording.optional("remark", command.remark(), 1000);
        review.source = Wording.optional("source", command.source(), 200);
        review.drafter = by.login();
        review.drafterName = by.name();
        review.submittedOn = today;
        review.state = ReviewState.IN_SECTION;
        material.files().forEach(file -> review.files.add(ConfidentialityFile.of(review, file)));
        found.forEach(place -> review.suggestions.add(ReviewSuggestion.of(review, place)));
        review.sign(ReviewAct.SUBMIT, null, null, null, by, at);
        return review;
    }

    public void agree(Caller by, Instant at) {
        require(ReviewAct.AGREE);
        requireAnother(by);
        sign(ReviewAct.AGREE, null, null, null, by, at);
        state = ReviewState.IN_REVIEW;
    }

    /** Back to the drafter, from whoever has it. */
    public void giveBack(DecideReview command, Caller by, LocalDate today, Instant at) {
        require(ReviewAct.RETURN);
        if (state.holders().stream().noneMatch(by::is)) {
            throw new NotAllowed("REVIEW_WITH_SOMEBODY_ELSE");
        }
        requireAnother(by);
        sign(ReviewAct.RETURN, null, null, Wording.required("reason", command.reason(), 1000), by, at);
        end(ReviewState.RETURNED, today);
    }

    /** Several suggestions at once; one that somebody else decided is the reviewer's to change. */
    public void decide(DecideSuggestions command, Caller by, Instant at) {
        SuggestionRules.decide(suggestions, command, state, drafter, by, at);
    }

    public void conclude(DecideReview command, Caller by, LocalDate today, Instant at) {
        require(ReviewAct.CONCLUDE);
        requireAnother(by);
        decide(ReviewAct.CONCLUDE, command, by, today, at);
    }

    /** What the organ outside determined; recorded by the confidentiality reviewer. */
    public void determine(DecideReview command, Caller by, LocalDate today, Instant at) {
        require(ReviewAct.DETERMINE);
        if (by.login().equals(drafter)) {
            throw new NotAllowed("OWN_WORK_NOT_APPROVED");
        }
        if (command.conclusion() == Conclusion.UNCERTAIN) {
            throw RuleBroken.at("conclusion", "DETERMINATION_UNCERTAIN");
        }
        decide(ReviewAct.DETERMINE, command, by, today, at);
    }

    private void decide(ReviewAct act, DecideReview command, Caller by, LocalDate today, Instant at) {
        if (command.conclusion() == null) {
            throw RuleBroken.at("conclusion", "VALUE_MISSING");
        }
        boolean open = command.conclusion() == Conclusion.OPEN;
        if (open) {
            SuggestionRules.requireClean(suggestions);
        }
        String ground = open
                ? Wording.optional("ground", command.ground(), 400)
                : Wording.required("ground", command.ground(), 400);
        String reason = open
                ? Wording.optional("reason", command.reason(), 1000)
                : Wording.required("reason", command.reason(), 1000);
        sign(act, command.conclusion(), ground, reason, by, at);
        conclusion = command.conclusion();
        switch (conclusion) {
            case OPEN, CLOSED -> state = ReviewState.BEFORE_APPROVAL;
            case UNCERTAIN -> state = ReviewState.OUTSIDE;
            case OPEN_AFTER_REDACTION -> end(ReviewState.RETURNED, today);
        }
    }

    /** @throws Conflict CONCLUSION_IS_CLOSED where the reviewer said that it must not go out */
    public void approve(DecideReview command, Caller by, LocalDate today, Instant at) {
        require(ReviewAct.APPROVE);
        requireAnother(by);
        if (conclusion != Conclusion.OPEN) {
            throw new Conflict("CONCLUSION_IS_CLOSED");
        }
        sign(ReviewAct.APPROVE, null, null, Wording.optional("reason", command.reason(), 1000), by, at);
        end(ReviewState.APPROVED, today);
    }

    public void refuse(DecideReview command, Caller by, LocalDate today, Instant at) {
        require(ReviewAct.REFUSE);
        requireAnother(by);
        sign(ReviewAct.REFUSE, null, null, Wording.required("reason", command.reason(), 1000), by, at);
        end(ReviewState.REFUSED, today);
    }

    /** The content was handed in anew, or is not to be published any more. */
    public void makeVoid(String reason, Caller by, LocalDate today, Instant at) {
        sign(ReviewAct.VOID, null, null, reason, by, at);
        end(ReviewState.VOID, today);
    }

    private void end(ReviewState how, LocalDate today) {
        state = how;
        endedOn = today;
    }

    private void sign(ReviewAct act, Conclusion concluded, String ground, String reason, Caller by, Instant at) {
        steps.add(ConfidentialityStep.of(this, act, concluded, ground, reason, by, at));
    }

    private void require(ReviewAct act) {
        if (!permitted().contains(act)) {
            throw new Conflict("REVIEW_ACT_NOT_PERMITTED");
        }
    }

    /** Drafter, section head, reviewer and approver are four people (CON-02). */
    private void requireAnother(Caller by) {
        if (hasSigned(by)) {
            throw new NotAllowed("OWN_WORK_NOT_APPROVED");
        }
    }

    private boolean hasSigned(Caller by) {
        return hasSigned(by.login());
    }

    public boolean hasSigned(String login) {
        return steps.stream().anyMatch(step -> step.login().equals(login));
    }

    private Set<ReviewAct> permitted() {
        return switch (state) {
            case IN_SECTION -> EnumSet.of(ReviewAct.AGREE, ReviewAct.RETURN);
            case IN_REVIEW -> EnumSet.of(ReviewAct.CONCLUDE, ReviewAct.RETURN);
            case OUTSIDE -> EnumSet.of(ReviewAct.DETERMINE);
            case BEFORE_APPROVAL -> EnumSet.of(ReviewAct.APPROVE, ReviewAct.REFUSE, ReviewAct.RETURN);
            case APPROVED, REFUSED, RETURNED, VOID -> EnumSet.noneOf(ReviewAct.class);
        };
    }

    /** What the state permits and this person may do. */
    public Set<ReviewAct> offeredTo(Caller by) {
        boolean holds = by.organId() != null
                && by.organId() == organId
                && state.holders().stream().anyMatch(by::is);
        boolean may = state == ReviewState.OUTSIDE ? !by.login().equals(drafter) : !hasSigned(by);
        return holds && may ? permitted() : EnumSet.noneOf(ReviewAct.class);
    }

    public boolean mayDecideSuggestions(Caller by) {
        return by.organId() != null && by.organId() == organId && SuggestionRules.mayDecide(state, drafter, by);
    }

    /** Whether it is about exactly this content. */
    public boolean pins(String hash) {
        return contentHash.equals(hash);
    }

    public boolean isOpen() {
        return state.isOpen();
    }

    public boolean isApproved() {
        return state == ReviewState.APPROVED;
    }

    public ReviewState state() {
        return state;
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String number() {
        return number;
    }

    public long organId() {
        return organId;
    }

    public String title() {
        return title;
    }

    public String drafter() {
        return drafter;
    }

    /** Null while open. */
    public LocalDate endedOn() {
        return endedOn;
    }

    private Material material() {
        return new Material(
                subjectKind,
                subjectNumber,
                organId,
                title,
                text,
                files.stream().map(ConfidentialityFile::view).toList());
    }

    public ReviewView view() {
        return new ReviewView(
                number,
                version,
                material(),
                contentHash,
                state,
                carrier,
                channels,
                plannedOn,
                remark,
                source,
                drafter,
                drafterName,
                submittedOn,
                conclusion,
                permitted(),
                steps.stream().map(ConfidentialityStep::view).toList(),
                suggestions.stream().map(ReviewSuggestion::view).toList());
    }
}
