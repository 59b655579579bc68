package org.sunlight.publication.proposal.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.util.Optional;
import java.util.Set;
import org.sunlight.office.counter.Days;
import org.sunlight.office.counter.Wording;
import org.sunlight.publication.confidentiality.Material;
import org.sunlight.publication.proposal.DecideReplyPublication;
import org.sunlight.publication.proposal.DeputyProposalAct;
import org.sunlight.publication.proposal.DeputyProposalKind;
import org.sunlight.publication.proposal.DeputyProposalParticulars;
import org.sunlight.publication.proposal.DeputyProposalState;
import org.sunlight.publication.proposal.DeputyProposalView;
import org.sunlight.publication.proposal.DeputySatisfaction;
import org.sunlight.publication.proposal.DraftProposalReply;
import org.sunlight.publication.proposal.PublicationForm;
import org.sunlight.publication.proposal.RateProposalReply;
import org.sunlight.publication.proposal.SendProposalReply;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.security.Caller;

/** One suggestion of a deputy or proposal of a committee member, from its hand-over to the publication of the reply. */
@Entity
@Table(name = "deputy_proposal")
public class DeputyProposal {

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

    @Embedded
    private ProposalPaper paper;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 20)
    private DeputyProposalState state;

    @Embedded
    private ProposalAnswer answer;

    @Embedded
    private ReplyPublication publication;

    @Enumerated(EnumType.STRING)
    @Column(name = "satisfaction", length = 30)
    private DeputySatisfaction satisfaction;

    @Column(name = "satisfaction_on")
    private LocalDate satisfactionOn;

    @Column(name = "satisfaction_note", length = 1000)
    private String satisfactionNote;

    protected DeputyProposal() {}

    public static DeputyProposal register(
            String number, long organId, DeputyProposalParticulars particulars, LocalDate today) {
        DeputyProposal proposal = new DeputyProposal();
        proposal.number = number;
        proposal.organId = organId;
        proposal.paper = ProposalPaper.of(particulars, today);
        proposal.state = DeputyProposalState.REGISTERED;
        proposal.answer = ProposalAnswer.none();
        proposal.publication = ReplyPublication.undecided();
        return proposal;
    }

    /** The day of the hand-over stays: clocks were started by it. */
    public void amend(DeputyProposalParticulars particulars, LocalDate today) {
        require(DeputyProposalAct.AMEND);
        ProposalPaper amended = ProposalPaper.of(particulars, today);
        if (!amended.receivedOn().equals(paper.receivedOn())) {
            throw Conflict.at("receivedOn", "HAND_OVER_DAY_STANDS", paper.receivedOn());
        }
        paper = amended;
    }

    /** A changed text is another text: whether it is published is decided again (DEP-03). */
    public void draft(DraftProposalReply command, Caller by) {
        require(DeputyProposalAct.DRAFT);
        ProposalAnswer written = ProposalAnswer.of(command, by);
        if (!written.isSameText(answer())) {
            publication = ReplyPublication.undecided();
        }
        answer = written;
        state = DeputyProposalState.DRAFTED;
    }

    /**
     * Decides about the publication.
     *
     * @param wanted the form that the law of the day wants
     * @param official what of the bureau itself may be named: telephone, address …
     */
    public void decide(
            DecideReplyPublication command, PublicationForm wanted, List<String> official, Caller by, LocalDate today) {
        require(DeputyProposalAct.DECIDE);
        ReplyPublication decided = publication();
        decided.decide(
                command,
                wanted,
                paper.subject(),
                answer().text(),
                new KnownContact(paper.contact(), official),
                by,
                today);
        publication = decided;
    }

    /** The text that is reviewed and published, to the letter. */
    public Material material(List<String> official) {
        require(DeputyProposalAct.SUBMIT);
        if (!publication().isDecided()) {
            throw new Conflict("PUBLISH_DECISION_MISSING");
        }
        if (!publication().isToBePublic()) {
            throw new Conflict("REPLY_NOT_TO_BE_PUBLISHED");
        }
        KnownContact contact = new KnownContact(paper.contact(), official);
        contact.refuseIn("publicText", publication.text());
        return content();
    }

    private Material content() {
        return new Material(
                DeputyProposalView.SUBJECT_KIND, number, organId, publication.title(), publication.text(), List.of());
    }

    /** What is to be public of it as it stands now; empty while that is not decided, and where nothing is. */
    public Optional<Material> toBePublic() {
        return publication().isToBePublic() ? Optional.of(content()) : Optional.empty();
    }

    /** @throws Conflict PUBLISH_DECISION_MISSING while nobody has decided about the publication (DEP-02) */
    public void send(SendProposalReply command, LocalDate today) {
        require(DeputyProposalAct.SEND);
        if (!publication().isDecided()) {
            throw new Conflict("PUBLISH_DECISION_MISSING");
        }
        answer.send(command, paper.receivedOn(), today);
        state = DeputyProposalState.REPLIED;
    }

    /** @throws Conflict REPLY_NOT_SENT before the deputy has his reply (DEP-07) */
    public void requirePublishable() {
        if (state != DeputyProposalState.REPLIED) {
            throw new Conflict("REPLY_NOT_SENT");
        }
        require(DeputyProposalAct.PUBLISH);
    }

    public void published(String indexNumber, LocalDate on) {
        publication.publish(indexNumber, on);
    }

    public void withdrawn(LocalDate on) {
        publication.withdraw(on);
    }

    public void rate(RateProposalReply command, LocalDate today) {
        require(DeputyProposalAct.RATE);
        satisfaction = ProposalPaper.present("satisfaction", command.satisfaction());
        satisfactionOn = Days.between(
                "on", command.on() == null ? today : command.on(), answer.repliedOn(), "RATING_BEFORE_REPLY", today);
        satisfactionNote = satisfaction == DeputySatisfaction.DISSATISFIED
                ? Wording.required("note", command.note(), 1000)
                : Wording.optional("note", command.note(), 1000);
    }

    private void require(DeputyProposalAct act) {
        if (!acts().contains(act)) {
            throw new Conflict("PROPOSAL_ACT_NOT_PERMITTED");
        }
    }

    private Set<DeputyProposalAct> acts() {
        Set<DeputyProposalAct> acts = state.permitted();
        if (!publication().isToBePublic()) {
            acts.remove(DeputyProposalAct.PUBLISH);
        }
        return acts;
    }

    /** Where no column of it says anything, the provider leaves it out. */
    private ProposalAnswer answer() {
        return answer == null ? ProposalAnswer.none() : answer;
    }

    private ReplyPublication publication() {
        return publication == null ? ReplyPublication.undecided() : publication;
    }

    /** To be published, and not public now. */
    public boolean waitsForPublication() {
        return publication().isToBePublic() && !publication().isOut();
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

    public DeputyProposalKind kind() {
        return paper.kind();
    }

    public String subject() {
        return paper.subject();
    }

    public LocalDate receivedOn() {
        return paper.receivedOn();
    }

    /** Null before the reply has left. */
    public LocalDate repliedOn() {
        return answer().repliedOn();
    }

    public String documentNumber() {
        return answer().documentNumber();
    }

    /** The reply without contact data, to begin the public text with. */
    public String replyWithoutContact(List<String> official) {
        String text = answer().text();
        return text == null ? null : new KnownContact(paper.contact(), official).withoutContactLines(text);
    }

    public DeputyProposalView view() {
        return new DeputyProposalView(
                number,
                version,
                organId,
                paper.particulars(),
                state,
                answer().view(),
                publication().view(),
                satisfaction == null
                        ? null
                        : new DeputyProposalView.Rating(satisfaction, satisfactionOn, satisfactionNote),
                acts());
    }
}
