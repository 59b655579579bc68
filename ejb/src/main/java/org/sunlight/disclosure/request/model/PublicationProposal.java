package org.sunlight.disclosure.request.model;

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
import org.sunlight.disclosure.request.FrequentSubject;
import org.sunlight.disclosure.request.ProposalState;
import org.sunlight.disclosure.request.ProposalView;
import org.sunlight.office.counter.Wording;
import org.sunlight.shared.error.Conflict;

/** A subject that is asked for often is proposed for publication, and the head decides. Source: 条例(2019)第四十四条. */
@Entity
@Table(name = "publication_proposal")
@NamedQuery(
        name = "PublicationProposal.all",
        query = "select p from PublicationProposal p where p.organId in :organs order by p.proposedOn desc, p.id desc")
@NamedQuery(
        name = "PublicationProposal.byId",
        query = "select p from PublicationProposal p where p.id = :id and p.organId in :organs")
public class PublicationProposal {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "organ_id", nullable = false, updatable = false)
    private long organId;

    @Column(name = "subject_key", nullable = false, length = 120, updatable = false)
    private String subjectKey;

    @Column(name = "subject", nullable = false, length = 500, updatable = false)
    private String subject;

    @Column(name = "proposed_on", nullable = false, updatable = false)
    private LocalDate proposedOn;

    @Column(name = "proposed_by", nullable = false, length = 40, updatable = false)
    private String proposedBy;

    @Column(name = "times_asked", nullable = false, updatable = false)
    private int timesAsked;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 20)
    private ProposalState state;

    @Column(name = "decided_by", length = 40)
    private String decidedBy;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "reason", length = 2000)
    private String reason;

    protected PublicationProposal() {}

    public static PublicationProposal propose(FrequentSubject frequent, String by, LocalDate on) {
        PublicationProposal proposal = new PublicationProposal();
        proposal.organId = frequent.organId();
        proposal.subjectKey = frequent.subjectKey();
        proposal.subject = frequent.subject();
        proposal.timesAsked = (int) frequent.timesAsked();
        proposal.proposedBy = by;
        proposal.proposedOn = on;
        proposal.state = ProposalState.PROPOSED;
        return proposal;
    }

    public void decide(boolean publish, String why, String by, LocalDate on) {
        if (state != ProposalState.PROPOSED) {
            throw new Conflict("PROPOSAL_DECIDED");
        }
        reason = Wording.required("reason", why, 2000);
        state = publish ? ProposalState.PUBLISH : ProposalState.KEEP;
        decidedBy = by;
        decidedOn = on;
    }

    public long version() {
        return version;
    }

    public ProposalView view() {
        return new ProposalView(
                id,
                version,
                organId,
                subjectKey,
                subject,
                proposedOn,
                proposedBy,
                timesAsked,
                state,
                decidedBy,
                decidedOn,
                reason);
    }
}
