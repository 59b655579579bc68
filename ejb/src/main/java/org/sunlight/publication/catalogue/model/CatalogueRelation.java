package org.sunlight.publication.catalogue.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.sunlight.publication.catalogue.RelationKind;

/** One entry stands so to another; read in both directions. */
@Entity
@Table(name = "catalogue_relation")
public class CatalogueRelation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    private Long id;

    @Column(name = "entry_id", nullable = false)
    private long entryId;

    @Column(name = "other_id", nullable = false)
    private long otherId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 20)
    private RelationKind kind;

    protected CatalogueRelation() {}

    public CatalogueRelation(long entryId, RelationKind kind, long otherId) {
        this.entryId = entryId;
        this.kind = kind;
        this.otherId = otherId;
    }
}
