package org.sunlight.publication.catalogue.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.util.List;
import java.util.Optional;
import org.sunlight.office.counter.Wording;
import org.sunlight.publication.catalogue.EntryAct;
import org.sunlight.publication.catalogue.EntryNews;
import org.sunlight.publication.catalogue.EntryParticulars;
import org.sunlight.publication.catalogue.EntryRow;
import org.sunlight.publication.catalogue.EntryState;
import org.sunlight.publication.catalogue.EntryView;
import org.sunlight.publication.confidentiality.Clearance;
import org.sunlight.publication.confidentiality.Material;
import org.sunlight.publication.confidentiality.MaterialFile;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.security.Caller;

/**
 * One entry of the catalogue: made with a clearance, replaced with a clearance, at most withdrawn. Holds what was approved; a
 * row whose content is not what its hash says is not shown to anybody.
 */
@Entity
@Table(name = "catalogue_entry")
public class CatalogueEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "organ_id", nullable = false, updatable = false)
    private long organId;

    @Column(name = "publisher", nullable = false, length = 200, updatable = false)
    private String publisher;

    @Column(name = "index_number", nullable = false, length = 60, updatable = false)
    private String indexNumber;

    @Column(name = "subject_kind", nullable = false, length = 40, updatable = false)
    private String subjectKind;

    @Column(name = "subject_number", nullable = false, length = 60, updatable = false)
    private String subjectNumber;

    @Column(name = "title", nullable = false, length = Material.LONGEST_TITLE)
    private String title;

    @Column(name = "body", nullable = false, length = Material.LONGEST_TEXT)
    private String text;

    @Column(name = "content_hash", nullable = false, length = 64)
    private String contentHash;

    @Column(name = "review_id", nullable = false)
    private long reviewId;

    @Column(name = "review_number", nullable = false, length = 40)
    private String reviewNumber;

    @Embedded
    private EntryMetadata metadata;

    /** Lower case, what a search by word looks into. */
    @Column(name = "search_text", nullable = false, length = 1000)
    private String searchText;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 20)
    private EntryState state;

    @Column(name = "published_at", nullable = false, updatable = false)
    private Instant publishedAt;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    @Column(name = "withdrawn_reason", length = 1000)
    private String withdrawnReason;

    @OneToMany(mappedBy = "entry", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @OrderBy("id")
    private List<CatalogueFile> files = new ArrayList<>();

    @OneToMany(mappedBy = "entry", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("id")
    private List<CatalogueEvent> events = new ArrayList<>();

    protected CatalogueEntry() {}

    /** @param at the server's moment */
    public static CatalogueEntry publish(
            Clearance clearance,
            String indexNumber,
            String publisher,
            EntryParticulars particulars,
            Caller by,
            Instant at) {
        Material material = clearance.material();
        CatalogueEntry entry = new CatalogueEntry();
        entry.organId = material.organId();
        entry.publisher = publisher;
        entry.indexNumber = indexNumber;
        entry.subjectKind = material.subjectKind();
        entry.subjectNumber = material.subjectNumber();
        entry.publishedAt = at;
        entry.state = EntryState.PUBLISHED;
        entry.metadata = EntryMetadata.of(particulars);
        entry.take(clearance, at);
        entry.remember(EntryAct.PUBLISH, null, by, at);
        return entry;
    }

    /** Newly approved content; also brings a withdrawn entry back, under its old number. */
    public void replace(Clearance clearance, EntryParticulars particulars, String reason, Caller by, Instant at) {
        String why = Wording.required("reason", reason, 1000);
        metadata = EntryMetadata.of(particulars);
        state = EntryState.PUBLISHED;
        withdrawnOn = null;
        withdrawnReason = null;
        take(clearance, at);
        remember(EntryAct.REPLACE, why, by, at);
    }

    public void correct(EntryParticulars particulars, String reason, Caller by, Instant at) {
        requirePublic();
        String why = Wording.required("reason", reason, 1000);
        metadata = EntryMetadata.of(particulars);
        changedAt = at;
        describe();
        remember(EntryAct.CORRECT, why, by, at);
    }

    public void withdraw(String reason, Caller by, LocalDate today, Instant at) {
        requirePublic();
        withdrawnReason = Wording.required("reason", reason, 1000);
        withdrawnOn = today;
        state = EntryState.WITHDRAWN;
        changedAt = at;
        remember(EntryAct.WITHDRAW, withdrawnReason, by, at);
    }

    private void take(Clearance clearance, Instant at) {
        Material material = clearance.material();
        title = material.title();
        text = material.text();
        contentHash = clearance.contentHash();
        reviewId = clearance.reviewId();
        reviewNumber = clearance.reviewNumber();
        changedAt = at;
        files.clear();
        material.files().forEach(file -> files.add(CatalogueFile.of(this, file)));
        describe();
    }

    private void describe() {
        searchText = metadata.searchText(indexNumber, title, publisher);
    }

    private void remember(EntryAct act, String reason, Caller by, Instant at) {
        events.add(CatalogueEvent.of(this, act, reason, by, at));
    }

    private void requirePublic() {
        if (state != EntryState.PUBLISHED) {
            throw new Conflict("ENTRY_WITHDRAWN");
        }
    }

    /** What is shown is what was approved, to the letter. */
    public boolean isAsApproved() {
        return material().hash().equals(contentHash);
    }

    /** Whether this is what everybody can read now, to the letter. */
    public boolean shows(Material material) {
        return state == EntryState.PUBLISHED && material.hash().equals(contentHash);
    }

    private Material material() {
        return new Material(
                subjectKind,
                subjectNumber,
                organId,
                title,
                text,
                files.stream().map(CatalogueFile::view).toList());
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public long organId() {
        return organId;
    }

    public String indexNumber() {
        return indexNumber;
    }

    public String subjectKind() {
        return subjectKind;
    }

    public String subjectNumber() {
        return subjectNumber;
    }

    public EntryState state() {
        return state;
    }

    public String columnCode() {
        return metadata.columnCode();
    }

    public EntryParticulars particulars() {
        return metadata.particulars();
    }

    String title() {
        return title;
    }

    String text() {
        return text;
    }

    String contentHash() {
        return contentHash;
    }

    long reviewId() {
        return reviewId;
    }

    String particularsInWords() {
        return metadata.inWords();
    }

    public EntryRow row() {
        return metadata.row(id, indexNumber, title, publisher, publishedAt, state, subjectNumber);
    }

    /** Its place among its changes, with the reason where it was withdrawn. */
    public EntryNews news() {
        return new EntryNews(
                id,
                indexNumber,
                title,
                publisher,
                metadata.description(),
                state,
                publishedAt,
                changedAt,
                withdrawnReason);
    }

    /** The approved file, if it is one of this entry's. */
    public Optional<MaterialFile> file(long attachmentId) {
        return files.stream()
                .map(CatalogueFile::view)
                .filter(file -> file.attachmentId() == attachmentId)
                .findFirst();
    }

    public EntryView view(List<EntryView.Related> related) {
        return new EntryView(
                id,
                version,
                organId,
                publisher,
                indexNumber,
                subjectKind,
                subjectNumber,
                title,
                text,
                files.stream().map(CatalogueFile::view).toList(),
                metadata.particulars(),
                state,
                publishedAt,
                changedAt,
                reviewNumber,
                withdrawnOn,
                withdrawnReason,
                related,
                events.stream().map(CatalogueEvent::view).toList());
    }
}
