package org.sunlight.petition.satisfaction.model;

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
import org.sunlight.office.counter.Wording;
import org.sunlight.petition.satisfaction.RatedBody;
import org.sunlight.petition.satisfaction.RecontactView;
import org.sunlight.shared.error.Conflict;

/** The task to contact a dissatisfied petitioner again. */
@Entity
@Table(name = "petition_recontact")
@NamedQuery(name = "Recontact.of", query = "select r from Recontact r where r.itemId = :item order by r.id")
public class Recontact {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "item_id", nullable = false, updatable = false)
    private long itemId;

    @Enumerated(EnumType.STRING)
    @Column(name = "rated", nullable = false, length = 20, updatable = false)
    private RatedBody rated;

    @Column(name = "opened_on", nullable = false, updatable = false)
    private LocalDate openedOn;

    @Column(name = "reason", nullable = false, length = 2000, updatable = false)
    private String reason;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Column(name = "closed_by", length = 60)
    private String closedBy;

    @Column(name = "result", length = 4000)
    private String result;

    protected Recontact() {}

    public Recontact(long itemId, RatedBody rated, LocalDate openedOn, String reason) {
        this.itemId = itemId;
        this.rated = rated;
        this.openedOn = openedOn;
        this.reason = reason;
    }

    public void close(String by, LocalDate on, String what) {
        if (closedOn != null) {
            throw new Conflict("RECONTACT_CLOSED");
        }
        result = Wording.required("result", what, 4000);
        closedBy = by;
        closedOn = on;
    }

    public boolean isOpen() {
        return closedOn == null;
    }

    public Long id() {
        return id;
    }

    public RecontactView view() {
        return new RecontactView(id, rated, openedOn, reason, closedOn, closedBy, result);
    }
}
