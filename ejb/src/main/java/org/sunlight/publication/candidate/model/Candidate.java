package org.sunlight.publication.candidate.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import org.sunlight.law.clock.ClockView;
import org.sunlight.office.counter.Days;
import org.sunlight.office.counter.Wording;
import org.sunlight.publication.candidate.CandidateState;
import org.sunlight.publication.candidate.CandidateView;
import org.sunlight.publication.candidate.ClosureGround;
import org.sunlight.publication.candidate.DecideCandidate;
import org.sunlight.publication.candidate.ProposeCandidate;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.shared.security.Caller;

/** What may have to be public: proposed, decided, perhaps published; a change of its source opens it again. */
@Entity
@Table(name = "candidate")
public class Candidate {

    static final int LONGEST_TITLE = 300;
    static final int LONGEST_REASON = 1000;

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

    @Column(name = "source_kind", nullable = false, length = 40, updatable = false)
    private String sourceKind;

    @Column(name = "source_number", nullable = false, length = 60, updatable = false)
    private String sourceNumber;

    @Column(name = "title", nullable = false, length = LONGEST_TITLE)
    private String title;

    @Column(name = "formed_on", nullable = false)
    private LocalDate formedOn;

    @Column(name = "proposed_on", nullable = false)
    private LocalDate proposedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 20)
    private CandidateState state;

    @Column(name = "decided_by", length = 80)
    private String decidedBy;

    @Column(name = "decided_by_name", length = 100)
    private String decidedByName;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "ground", length = 30)
    private ClosureGround ground;

    @Column(name = "reason", length = LONGEST_REASON)
    private String reason;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @Column(name = "index_number", length = 60)
    private String indexNumber;

    protected Candidate() {}

    /** @throws RuleBroken if something is missing or formed after {@code today} */
    public static Candidate propose(String number, ProposeCandidate command, LocalDate today) {
        Candidate candidate = new Candidate();
        candidate.number = number;
        candidate.organId = command.organId();
        candidate.sourceKind = Wording.required("sourceKind", command.sourceKind(), 40);
        candidate.sourceNumber = Wording.required("sourceNumber", command.sourceNumber(), 60);
        candidate.title = Wording.required("title", command.title(), LONGEST_TITLE);
        candidate.formedOn = Days.notAfter("formedOn", command.formedOn(), today);
        candidate.proposedOn = today;
        candidate.state = CandidateState.OPEN;
        return candidate;
    }

    /** Whether the source was changed since; an older or the same day changes nothing. */
    public boolean isOlderThan(ProposeCandidate command) {
        return command.formedOn() != null && command.formedOn().isAfter(formedOn);
    }

    /** The source changed: whatever was decided or published was about what it said before. */
    public void reopen(ProposeCandidate command, LocalDate today) {
        title = Wording.required("title", command.title(), LONGEST_TITLE);
        formedOn = Days.notAfter("formedOn", command.formedOn(), today);
        openAnew(today);
    }

    /** Nothing of it is public any more: that is a change like any other, and somebody decides again. */
    public void withdrawn(LocalDate today) {
        formedOn = today;
        openAnew(today);
    }

    private void openAnew(LocalDate today) {
        proposedOn = today;
        state = CandidateState.OPEN;
        decidedBy = null;
        decidedByName = null;
        decidedOn = null;
        ground = null;
        reason = null;
        publishedOn = null;
    }

    /**
     * Whether the decision could be taken now; changes nothing.
     *
     * @throws Conflict CANDIDATE_PUBLISHED once it is public
     */
    public void requireDecidable(DecideCandidate command, LocalDate today) {
        if (state == CandidateState.PUBLISHED) {
            throw new Conflict("CANDIDATE_PUBLISHED");
        }
        if (command.publish()) {
            Wording.optional("reason", command.reason(), LONGEST_REASON);
        } else {
            requireGround(command.ground(), today);
            Wording.required("reason", command.reason(), LONGEST_REASON);
        }
    }

    public void decide(DecideCandidate command, Caller by, LocalDate today) {
        requireDecidable(command, today);
        ground = command.publish() ? null : command.ground();
        reason = Wording.optional("reason", command.reason(), LONGEST_REASON);
        state = command.publish() ? CandidateState.TO_PUBLISH : CandidateState.NOT_TO_PUBLISH;
        decidedBy = by.login();
        decidedByName = by.name();
        decidedOn = today;
    }

    private static void requireGround(ClosureGround ground, LocalDate today) {
        if (ground == null) {
            throw RuleBroken.at("ground", "GROUND_MISSING");
        }
        if (ground.article(today) == null) {
            throw RuleBroken.at("ground", "GROUND_NOT_IN_FORCE");
        }
    }

    public void published(String index, LocalDate on) {
        state = CandidateState.PUBLISHED;
        indexNumber = index;
        publishedOn = on;
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

    public LocalDate formedOn() {
        return formedOn;
    }

    public CandidateState state() {
        return state;
    }

    public CandidateView view(List<ClockView> clocks) {
        return new CandidateView(
                number,
                version,
                organId,
                sourceKind,
                sourceNumber,
                title,
                formedOn,
                proposedOn,
                state,
                decidedBy,
                decidedByName,
                decidedOn,
                ground,
                ground == null ? null : ground.article(decidedOn),
                reason,
                publishedOn,
                indexNumber,
                clocks);
    }
}
