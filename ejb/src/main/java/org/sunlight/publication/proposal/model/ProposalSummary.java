package org.sunlight.publication.proposal.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import org.sunlight.office.counter.Wording;
import org.sunlight.publication.confidentiality.Material;
import org.sunlight.publication.proposal.DeputyContact;
import org.sunlight.publication.proposal.DraftProposalSummary;
import org.sunlight.publication.proposal.ProposalSummaryView;
import org.sunlight.shared.security.Caller;

/** The text about a year's suggestions and proposals; written anew it is reviewed anew. */
@Entity
@Table(name = "proposal_summary")
public class ProposalSummary {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "organ_id", nullable = false, updatable = false)
    private long organId;

    @Column(name = "session_year", nullable = false, updatable = false)
    private int year;

    @Column(name = "number", nullable = false, length = 40, updatable = false)
    private String number;

    @Column(name = "title", nullable = false, length = Material.LONGEST_TITLE)
    private String title;

    @Column(name = "body", nullable = false, length = Material.LONGEST_TEXT)
    private String text;

    @Column(name = "drafted_by", nullable = false, length = 80)
    private String draftedBy;

    @Column(name = "drafted_on", nullable = false)
    private LocalDate draftedOn;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @Column(name = "index_number", length = 60)
    private String indexNumber;

    protected ProposalSummary() {}

    public ProposalSummary(long organId, int year, String number) {
        this.organId = organId;
        this.year = year;
        this.number = number;
    }

    public void draft(DraftProposalSummary command, List<String> official, Caller by, LocalDate today) {
        title = Wording.required("title", command.title(), Material.LONGEST_TITLE);
        text = Wording.required("summary", command.text(), Material.LONGEST_TEXT)
                .replace("\r\n", "\n");
        KnownContact contact = new KnownContact(DeputyContact.NONE, official);
        contact.refuseIn("title", title);
        contact.refuseIn("summary", text);
        draftedBy = by.login();
        draftedOn = today;
    }

    public void published(String index, LocalDate on) {
        indexNumber = index;
        publishedOn = on;
    }

    public Material material() {
        return new Material(ProposalSummaryView.SUBJECT_KIND, number, organId, title, text, List.of());
    }

    public long version() {
        return version;
    }

    public LocalDate draftedOn() {
        return draftedOn;
    }

    public ProposalSummaryView view() {
        return new ProposalSummaryView(
                number, version, organId, year, title, text, draftedOn, publishedOn, indexNumber);
    }
}
