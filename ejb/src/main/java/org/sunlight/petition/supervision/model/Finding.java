package org.sunlight.petition.supervision.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.sunlight.petition.supervision.Fault;
import org.sunlight.petition.supervision.SupervisionTrigger;

/** A fault that a scan has found, until it is over. */
@Entity(name = "SupervisionFinding")
@Table(name = "petition_finding")
public class Finding {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "item_id", nullable = false, updatable = false)
    private long itemId;

    @Column(name = "bureau_id", nullable = false, updatable = false)
    private long bureauId;

    @Column(name = "organ_id", nullable = false, updatable = false)
    private long organId;

    @Enumerated(EnumType.STRING)
    @Column(name = "fault", nullable = false, length = 20, updatable = false)
    private SupervisionTrigger trigger;

    @Column(name = "since", nullable = false, updatable = false)
    private LocalDate since;

    @Column(name = "found_on", nullable = false, updatable = false)
    private LocalDate foundOn;

    @Column(name = "settled_on")
    private LocalDate settledOn;

    protected Finding() {}

    public Finding(Fault fault, LocalDate foundOn) {
        this.itemId = fault.itemId();
        this.bureauId = fault.bureauId();
        this.organId = fault.organId();
        this.trigger = fault.trigger();
        this.since = fault.since();
        this.foundOn = foundOn;
    }

    /** The fault is over. */
    public void settle(LocalDate on) {
        settledOn = on;
    }

    public Long id() {
        return id;
    }

    public boolean isAbout(Fault fault) {
        return itemId == fault.itemId() && trigger == fault.trigger() && since.equals(fault.since());
    }

    public long itemId() {
        return itemId;
    }
}
