package org.sunlight.petition.casework.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.sunlight.petition.casework.ObjectionView;

/** An organ says that the item is not its business. Source: 信访工作条例(2022)第二十三条. */
@Entity
@Table(name = "petition_objection")
public class Objection extends PetitionPart {

    @Column(name = "organ_id", nullable = false, updatable = false)
    private long organId;

    @Column(name = "objected_on", nullable = false, updatable = false)
    private LocalDate objectedOn;

    @Column(name = "reasons", nullable = false, length = 4000, updatable = false)
    private String reasons;

    @Column(name = "late", nullable = false, updatable = false)
    private boolean late;

    @Column(name = "granted")
    private Boolean granted;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "answer", length = 4000)
    private String answer;

    protected Objection() {}

    Objection(Petition petition, long organId, LocalDate on, String reasons, boolean late) {
        super(petition);
        this.organId = organId;
        this.objectedOn = on;
        this.reasons = reasons;
        this.late = late;
    }

    LocalDate objectedOn() {
        return objectedOn;
    }

    long organId() {
        return organId;
    }

    boolean isOpen() {
        return granted == null;
    }

    void decide(boolean grant, LocalDate on, String words) {
        granted = grant;
        decidedOn = on;
        answer = words;
    }

    ObjectionView view() {
        return new ObjectionView(organId, objectedOn, reasons, late, granted, decidedOn, answer);
    }
}
