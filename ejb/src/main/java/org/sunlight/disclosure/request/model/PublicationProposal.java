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
import java.util.List;
import org.sunlight.disclosure.request.DraftSubjectText;
import org.sunlight.disclosure.request.FrequentSubject;
import org.sunlight.disclosure.request.ProposalState;
import org.sunlight.disclosure.request.ProposalView;
import org.sunlight.office.counter.Wording;
import org.sunlight.publication.confidentiality.Material;
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

    /** Of the text, once it was decided to publish; null for what stays as it is. */
    @Column(name = "number", length = 40)
    private String number;

    @Column(name = "title", length = Material.LONGEST_TITLE)
    private String title;

    @Column(name = "body", length = Material.LONGEST_TEXT)
    private String text;

    @Column(name = "drafted_by", length = 80)
    private String draftedBy;

    @Column(name = "drafted_on")
    private LocalDate draftedOn;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @Column(name = "index_number", length = 60)
    private String indexNumber;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

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

    /** @param drawn number of the text to come */
    public void number(String drawn) {
        number = drawn;
    }

    /** Writes what is to be public; nothing of the applicants may stand in it (REQ-31). */
    public void draft(DraftSubjectText words, ApplicantsTraces traces, String by, LocalDate on) {
        if (state != ProposalState.PUBLISH || number == null) {
            throw new Conflict("SUBJECT_NOT_TO_BE_PUBLISHED");
        }
        title = traces.free("title", Wording.required("title", words.title(), Material.LONGEST_TITLE));
        text = traces.free(
                "text",
                Wording.required("text", words.text(), Material.LONGEST_TEXT).replace("\r\n", "\n"));
        draftedBy = by;
        draftedOn = on;
    }

    /** What is reviewed and published, to the letter. */
    public Material material() {
        if (text == null) {
            throw new Conflict("SUBJECT_TEXT_MISSING");
        }
        return new Material(ProposalView.SUBJECT_KIND, number, organId, title, text, List.of());
    }

    public void published(String index, LocalDate on) {
        indexNumber = index;
        publishedOn = publishedOn == null ? on : publishedOn;
        withdrawnOn = null;
    }

    public void withdrawn(LocalDate on) {
        withdrawnOn = on;
    }

    public long id() {
        return id;
    }

    public long organId() {
        return organId;
    }

    public String subject() {
        return subject;
    }

    public String subjectKey() {
        return subjectKey;
    }

    public LocalDate draftedOn() {
        return draftedOn;
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
                reason,
                number,
                title,
                text,
                draftedOn,
                publishedOn,
                indexNumber,
                withdrawnOn);
    }
}
