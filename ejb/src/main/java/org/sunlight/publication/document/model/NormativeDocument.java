package org.sunlight.publication.document.model;

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
import java.util.List;
import org.sunlight.publication.document.DocumentAct;
import org.sunlight.publication.document.DocumentKind;
import org.sunlight.publication.document.DocumentParticulars;
import org.sunlight.publication.document.DocumentView;
import org.sunlight.publication.document.ImportedDocument;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.shared.security.Caller;

/** A rule or normative document in the register: made, perhaps repealed; put right or voided with a reason. */
@Entity
@Table(name = "normative_document")
public class NormativeDocument {

    static final int LONGEST_TITLE = 300;
    static final int LONGEST_NUMBER = 100;
    static final int LONGEST_REASON = 1000;

    @Id
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    private Long id;

    @Version
    @Column(nullable = false)
    private long version;

    @Column(name = "organ_id", nullable = false)
    private long organId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private DocumentKind kind;

    @Column(nullable = false, length = LONGEST_TITLE)
    private String title;

    @Column(name = "document_number", length = LONGEST_NUMBER)
    private String documentNumber;

    @Column(name = "made_on", nullable = false)
    private LocalDate madeOn;

    @Column(name = "repealed_on")
    private LocalDate repealedOn;

    @Column(nullable = false)
    private boolean voided;

    @Column(name = "source_number", length = 100)
    private String sourceNumber;

    @Column(name = "source_hash", length = 64)
    private String sourceHash;

    @OneToMany(mappedBy = "document", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("id")
    private List<NormativeDocumentChange> changes = new ArrayList<>();

    protected NormativeDocument() {}

    /** @throws RuleBroken if something is missing, too long, or made after {@code today} */
    public static NormativeDocument register(
            long organ, DocumentParticulars particulars, LocalDate today, Caller by, Instant at) {
        NormativeDocument document = new NormativeDocument();
        document.organId = organ;
        check(particulars, today);
        document.put(particulars);
        document.changes.add(NormativeDocumentChange.of(document, DocumentAct.REGISTER, null, null, by, at));
        return document;
    }

    /** Takes over what another register says; only its form was checked, history is stored as it happened. */
    public static NormativeDocument imported(long organ, ImportedDocument imported, Caller by, Instant at) {
        NormativeDocument document = new NormativeDocument();
        document.organId = organ;
        document.put(imported.particulars());
        document.sourceNumber = imported.sourceNumber();
        document.sourceHash = imported.sourceHash();
        document.changes.add(NormativeDocumentChange.of(document, DocumentAct.REGISTER, null, null, by, at));
        return document;
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

    /** Neither repealed nor voided. */
    public boolean isInForce() {
        return repealedOn == null && !voided;
    }

    /** @param on first day on which the document is no longer in force; may lie ahead */
    public void repeal(LocalDate on, String reason, Caller by, Instant at) {
        refuseIfVoided();
        if (repealedOn != null) {
            throw new Conflict("DOCUMENT_ALREADY_REPEALED");
        }
        if (on == null) {
            throw RuleBroken.at("repealedOn", "TEXT_MISSING");
        }
        if (on.isBefore(madeOn)) {
            throw RuleBroken.at("repealedOn", "REPEALED_BEFORE_MADE");
        }
        remember(DocumentAct.REPEAL, reason, by, at);
        repealedOn = on;
    }

    public void correct(DocumentParticulars particulars, String reason, LocalDate today, Caller by, Instant at) {
        refuseIfVoided();
        check(particulars, today);
        remember(DocumentAct.CORRECT, reason, by, at);
        put(particulars);
    }

    public void voidEntry(String reason, Caller by, Instant at) {
        refuseIfVoided();
        remember(DocumentAct.VOID, reason, by, at);
        voided = true;
    }

    private void refuseIfVoided() {
        if (voided) {
            throw new Conflict("DOCUMENT_VOIDED");
        }
    }

    private void remember(DocumentAct act, String reason, Caller by, Instant at) {
        if (reason == null || reason.isBlank()) {
            throw RuleBroken.at("reason", "TEXT_MISSING");
        }
        if (reason.length() > LONGEST_REASON) {
            throw RuleBroken.at("reason", "TEXT_TOO_LONG", LONGEST_REASON);
        }
        changes.add(NormativeDocumentChange.of(this, act, reason.strip(), particulars(), by, at));
    }

    private static void check(DocumentParticulars particulars, LocalDate today) {
        if (particulars.kind() == null) {
            throw RuleBroken.at("kind", "TEXT_MISSING");
        }
        if (particulars.title() == null || particulars.title().isBlank()) {
            throw RuleBroken.at("title", "TEXT_MISSING");
        }
        if (particulars.title().strip().length() > LONGEST_TITLE) {
            throw RuleBroken.at("title", "TEXT_TOO_LONG", LONGEST_TITLE);
        }
        if (particulars.documentNumber() != null
                && particulars.documentNumber().strip().length() > LONGEST_NUMBER) {
            throw RuleBroken.at("documentNumber", "TEXT_TOO_LONG", LONGEST_NUMBER);
        }
        if (particulars.madeOn() == null) {
            throw RuleBroken.at("madeOn", "TEXT_MISSING");
        }
        if (particulars.madeOn().isAfter(today)) {
            throw RuleBroken.at("madeOn", "MADE_IN_FUTURE");
        }
        if (particulars.repealedOn() != null && particulars.repealedOn().isBefore(particulars.madeOn())) {
            throw RuleBroken.at("repealedOn", "REPEALED_BEFORE_MADE");
        }
    }

    private void put(DocumentParticulars particulars) {
        kind = particulars.kind();
        title = particulars.title().strip();
        documentNumber = particulars.documentNumber() == null
                        || particulars.documentNumber().isBlank()
                ? null
                : particulars.documentNumber().strip();
        madeOn = particulars.madeOn();
        repealedOn = particulars.repealedOn();
    }

    private DocumentParticulars particulars() {
        return new DocumentParticulars(kind, title, documentNumber, madeOn, repealedOn);
    }

    public DocumentView view() {
        return new DocumentView(
                id,
                version,
                organId,
                particulars(),
                voided,
                sourceNumber,
                changes.stream().map(NormativeDocumentChange::word).toList());
    }
}
