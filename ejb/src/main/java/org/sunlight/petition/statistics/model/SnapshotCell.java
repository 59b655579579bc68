package org.sunlight.petition.statistics.model;

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
import org.sunlight.petition.statistics.Dimension;
import org.sunlight.petition.statistics.Figures;

/** All measures of one part of a period: of an organ, a channel, a topic. */
@Entity
@Table(name = "petition_snapshot_cell")
public class SnapshotCell {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "snapshot_id", nullable = false, updatable = false)
    private Snapshot snapshot;

    @Enumerated(EnumType.STRING)
    @Column(name = "dimension", nullable = false, length = 10, updatable = false)
    private Dimension dimension;

    @Column(name = "code", nullable = false, length = 40, updatable = false)
    private String code;

    @Column(name = "amounts", nullable = false, length = 4000, updatable = false)
    private String amounts;

    protected SnapshotCell() {}

    public SnapshotCell(Snapshot snapshot, Dimension dimension, String code, Figures figures) {
        this.snapshot = snapshot;
        this.dimension = dimension;
        this.code = code;
        this.amounts = figures.written();
    }

    public Dimension dimension() {
        return dimension;
    }

    public String code() {
        return code;
    }

    public Figures figures() {
        return Figures.read(amounts);
    }
}
