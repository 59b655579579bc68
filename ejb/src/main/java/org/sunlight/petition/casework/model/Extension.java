package org.sunlight.petition.casework.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.sunlight.petition.casework.PetitionExtensionView;
import org.sunlight.shared.error.NotAllowed;

/** More time for the handling. Source: 信访工作条例(2022)第三十四条; 信访条例(2005)第三十三条. */
@Entity(name = "PetitionExtension")
@Table(name = "petition_extension")
public class Extension extends PetitionPart {

    private static final String PAST = "-";

    @Column(name = "asked_on", nullable = false, updatable = false)
    private LocalDate askedOn;

    @Column(name = "asked_by", nullable = false, length = 60, updatable = false)
    private String askedBy;

    @Column(name = "days", nullable = false, updatable = false)
    private int days;

    @Column(name = "reason", nullable = false, length = 4000, updatable = false)
    private String reason;

    @Column(name = "granted")
    private Boolean granted;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "decided_by", length = 60)
    private String decidedBy;

    protected Extension() {}

    Extension(Petition petition, int days, String reason, String by, LocalDate on) {
        super(petition);
        this.days = days;
        this.reason = reason;
        this.askedBy = by;
        this.askedOn = on;
    }

    /** Granted long ago; by whom the old register did not say. */
    static Extension past(Petition petition, int days, String reason, LocalDate on) {
        Extension extension = new Extension(petition, days, reason, PAST, on);
        extension.granted = true;
        extension.decidedBy = PAST;
        extension.decidedOn = on;
        return extension;
    }

    boolean isPending() {
        return granted == null;
    }

    boolean isGranted() {
        return Boolean.TRUE.equals(granted);
    }

    void decide(boolean grant, String by, LocalDate on) {
        if (by.equals(askedBy)) {
            throw new NotAllowed("OWN_WORK_NOT_APPROVED");
        }
        granted = grant;
        decidedBy = by;
        decidedOn = on;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    public int days() {
        return days;
    }

    public String reason() {
        return reason;
    }

    PetitionExtensionView view() {
        return new PetitionExtensionView(days, reason, askedOn, askedBy, granted, decidedOn, decidedBy);
    }
}
