package org.sunlight.petition.statistics.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sunlight.petition.statistics.Period;
import org.sunlight.petition.statistics.PeriodKind;

/** The figures of one bureau and period as they were when it was compiled last. */
@Entity
@Table(name = "petition_snapshot")
@NamedQuery(
        name = "Snapshot.of",
        query = "select s from Snapshot s where s.bureauId = :bureau and s.kind = :kind and s.startsOn in :starts"
                + " order by s.startsOn")
@NamedQuery(
        name = "Snapshot.known",
        query =
                "select s.startsOn from Snapshot s where s.bureauId = :bureau and s.kind = :kind order by s.startsOn desc")
@NamedQuery(name = "Snapshot.clear", query = "delete from SnapshotCell c where c.snapshot = :snapshot")
public class Snapshot {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "bureau_id", nullable = false, updatable = false)
    private long bureauId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 10, updatable = false)
    private PeriodKind kind;

    @Column(name = "starts_on", nullable = false, updatable = false)
    private LocalDate startsOn;

    @Column(name = "compiled_at", nullable = false)
    private Instant compiledAt;

    @OneToMany(mappedBy = "snapshot", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    private List<SnapshotCell> cells = new ArrayList<>();

    protected Snapshot() {}

    public Snapshot(long bureauId, Period period, Instant compiledAt) {
        this.bureauId = bureauId;
        this.kind = period.kind();
        this.startsOn = period.startsOn();
        this.compiledAt = compiledAt;
    }

    public void compile(Instant at) {
        compiledAt = at;
    }

    public Period period() {
        return new Period(kind, startsOn);
    }

    public Instant compiledAt() {
        return compiledAt;
    }

    public List<SnapshotCell> cells() {
        return cells;
    }
}
