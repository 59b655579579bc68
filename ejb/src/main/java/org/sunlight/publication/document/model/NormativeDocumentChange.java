package org.sunlight.publication.document.model;

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
import java.time.LocalDate;
import org.sunlight.publication.document.DocumentAct;
import org.sunlight.publication.document.DocumentChange;
import org.sunlight.publication.document.DocumentParticulars;
import org.sunlight.shared.security.Caller;

/** One act on an entry of the register; written once. */
@Entity
@Table(name = "normative_document_change")
public class NormativeDocumentChange {

    @Id
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "document_id", nullable = false)
    private NormativeDocument document;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private DocumentAct act;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Column(name = "actor_login", nullable = false, length = 80)
    private String actorLogin;

    @Column(name = "actor_name", nullable = false, length = 100)
    private String actorName;

    @Column(length = 1000)
    private String reason;

    @Column(name = "earlier_title", length = 300)
    private String earlierTitle;

    @Column(name = "earlier_number", length = 100)
    private String earlierNumber;

    @Column(name = "earlier_made_on")
    private LocalDate earlierMadeOn;

    @Column(name = "earlier_repealed_on")
    private LocalDate earlierRepealedOn;

    protected NormativeDocumentChange() {}

    static NormativeDocumentChange of(
            NormativeDocument document,
            DocumentAct act,
            String reason,
            DocumentParticulars earlier,
            Caller by,
            Instant at) {
        NormativeDocumentChange change = new NormativeDocumentChange();
        change.document = document;
        change.act = act;
        change.changedAt = at;
        change.actorLogin = by.login();
        change.actorName = by.name();
        change.reason = reason;
        if (earlier != null) {
            change.earlierTitle = earlier.title();
            change.earlierNumber = earlier.documentNumber();
            change.earlierMadeOn = earlier.madeOn();
            change.earlierRepealedOn = earlier.repealedOn();
        }
        return change;
    }

    DocumentChange word() {
        DocumentParticulars earlier = earlierTitle == null
                ? null
                : new DocumentParticulars(null, earlierTitle, earlierNumber, earlierMadeOn, earlierRepealedOn);
        return new DocumentChange(act, changedAt, actorName, reason, earlier);
    }
}
