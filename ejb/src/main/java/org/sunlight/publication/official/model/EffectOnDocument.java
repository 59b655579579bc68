package org.sunlight.publication.official.model;

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
import org.sunlight.office.counter.Wording;
import org.sunlight.publication.catalogue.RelationKind;
import org.sunlight.publication.official.DocumentLink;

/** That a document repeals or amends an earlier one, which the house may have or not. */
@Entity
@Table(name = "official_effect")
public class EffectOnDocument {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "document_id", nullable = false)
    private OfficialDocument document;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 20, updatable = false)
    private RelationKind kind;

    @Column(name = "other_written", nullable = false, length = 100, updatable = false)
    private String written;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "other_id")
    private OfficialDocument other;

    @Column(name = "done", nullable = false)
    private boolean done;

    protected EffectOnDocument() {}

    static EffectOnDocument of(OfficialDocument document, RelationKind kind, String written) {
        EffectOnDocument effect = new EffectOnDocument();
        effect.document = document;
        effect.kind = kind;
        effect.written = Wording.required(kind == RelationKind.REPEALS ? "repeals" : "amends", written, 100);
        return effect;
    }

    /** @param found the document that is meant, or null where the house does not have it */
    public void point(OfficialDocument found) {
        other = found;
    }

    public void markDone() {
        done = true;
    }

    public boolean isDone() {
        return done;
    }

    public RelationKind kind() {
        return kind;
    }

    public String written() {
        return written;
    }

    /** Null where the house does not have it. */
    public OfficialDocument other() {
        return other;
    }

    public OfficialDocument document() {
        return document;
    }

    /** @param inverse as seen from the other document */
    DocumentLink view(boolean inverse) {
        OfficialDocument seen = inverse ? document : other;
        String printed = seen == null || seen.documentNumber() == null ? written : seen.documentNumber();
        return new DocumentLink(
                kind, printed, seen == null ? null : seen.number(), seen == null ? null : seen.title(), inverse, done);
    }
}
