package org.sunlight.disclosure.request.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.sunlight.disclosure.request.CorrectionView;
import org.sunlight.shared.error.RuleBroken;

/** The applicant was told what the request lacks. Source: 政府信息公开条例(2019)第三十条; (2007)第二十一条第四项. */
@Entity
@Table(name = "request_correction")
public class Correction extends RequestPart {

    @Column(name = "noticed_on", nullable = false)
    private LocalDate noticedOn;

    @Column(name = "points", length = 4000)
    private String points;

    @Column(name = "working_days")
    private Integer workingDays;

    @Column(name = "late", nullable = false)
    private boolean late;

    @Column(name = "completed_on")
    private LocalDate completedOn;

    @Column(name = "lapsed_on")
    private LocalDate lapsedOn;

    protected Correction() {}

    Correction(DisclosureRequest request, LocalDate noticedOn, String points, Integer workingDays, boolean late) {
        super(request);
        this.noticedOn = noticedOn;
        this.points = points;
        this.workingDays = workingDays;
        this.late = late;
    }

    void complete(LocalDate on) {
        if (on.isBefore(noticedOn)) {
            throw RuleBroken.at("completedOn", "BEFORE_NOTICE");
        }
        completedOn = on;
    }

    void lapse(LocalDate on) {
        lapsedOn = on;
    }

    boolean isOpen() {
        return completedOn == null && lapsedOn == null;
    }

    /** A notice after the term costs the organ the restart of its answer period. */
    public boolean isLate() {
        return late;
    }

    CorrectionView view() {
        return new CorrectionView(noticedOn, points, workingDays, late, completedOn, lapsedOn);
    }
}
