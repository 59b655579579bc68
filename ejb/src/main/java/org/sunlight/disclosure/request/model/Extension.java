package org.sunlight.disclosure.request.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.sunlight.disclosure.request.ExtensionView;
import org.sunlight.shared.error.NotAllowed;

/**
 * A longer answer period, asked for and granted or refused.
 * Source: 政府信息公开条例(2019)第三十三条第二款; (2007)第二十四条第二款.
 */
@Entity
@Table(name = "request_extension")
public class Extension extends RequestPart {

    @Column(name = "round", nullable = false)
    private int round;

    @Column(name = "working_days", nullable = false)
    private int workingDays;

    @Column(name = "reason", length = 2000)
    private String reason;

    @Column(name = "requested_by", length = 40)
    private String requestedBy;

    @Column(name = "requested_on", nullable = false)
    private LocalDate requestedOn;

    @Column(name = "granted")
    private Boolean granted;

    @Column(name = "decided_by", length = 40)
    private String decidedBy;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "refusal", length = 2000)
    private String refusal;

    protected Extension() {}

    Extension(DisclosureRequest request, int round, int workingDays, String reason, String by, LocalDate on) {
        super(request);
        this.round = round;
        this.workingDays = workingDays;
        this.reason = reason;
        this.requestedBy = by;
        this.requestedOn = on;
    }

    void grant(String by, LocalDate on) {
        decide(true, by, on);
    }

    void refuse(String by, LocalDate on, String why) {
        decide(false, by, on);
        refusal = why;
    }

    /** As an older register tells it: granted, nobody knows by whom. */
    void grantedInThePast() {
        granted = true;
        decidedOn = requestedOn;
    }

    private void decide(boolean grant, String by, LocalDate on) {
        if (by.equals(requestedBy)) {
            throw new NotAllowed("OWN_WORK_NOT_APPROVED");
        }
        granted = grant;
        decidedBy = by;
        decidedOn = on;
    }

    boolean isPending() {
        return granted == null;
    }

    boolean isGranted() {
        return Boolean.TRUE.equals(granted);
    }

    int round() {
        return round;
    }

    public int workingDays() {
        return workingDays;
    }

    public String reason() {
        return reason;
    }

    ExtensionView view() {
        return new ExtensionView(workingDays, reason, requestedBy, requestedOn, granted, decidedBy, decidedOn, refusal);
    }
}
