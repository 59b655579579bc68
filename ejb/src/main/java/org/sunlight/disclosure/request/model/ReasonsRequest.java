package org.sunlight.disclosure.request.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.sunlight.disclosure.request.ReasonsView;
import org.sunlight.disclosure.request.RecordReasons;
import org.sunlight.office.counter.Wording;
import org.sunlight.shared.error.RuleBroken;

/** The applicant was asked why he asks so much. Source: 政府信息公开条例(2019)第三十五条. */
@Entity
@Table(name = "request_reasons")
public class ReasonsRequest extends RequestPart {

    @Column(name = "asked_on", nullable = false)
    private LocalDate askedOn;

    @Column(name = "asked", length = 2000)
    private String asked;

    @Column(name = "given_on")
    private LocalDate givenOn;

    @Column(name = "reasons", length = 4000)
    private String reasons;

    @Column(name = "accepted")
    private Boolean accepted;

    @Column(name = "finding", length = 4000)
    private String finding;

    @Column(name = "delayed_until")
    private LocalDate delayedUntil;

    protected ReasonsRequest() {}

    ReasonsRequest(DisclosureRequest request, LocalDate askedOn, String asked) {
        super(request);
        this.askedOn = askedOn;
        this.asked = asked;
    }

    void give(RecordReasons command, LocalDate on) {
        if (on.isBefore(askedOn)) {
            throw RuleBroken.at("on", "BEFORE_NOTICE");
        }
        givenOn = on;
        reasons = Wording.optional("reasons", command.reasons(), 4000);
        if (command.accepted() && reasons == null) {
            throw RuleBroken.at("reasons", "TEXT_MISSING");
        }
        accepted = command.accepted();
        finding = Wording.required("finding", command.finding(), 4000);
    }

    void delay(LocalDate until) {
        delayedUntil = until;
    }

    boolean isAccepted() {
        return Boolean.TRUE.equals(accepted);
    }

    boolean isRejected() {
        return Boolean.FALSE.equals(accepted);
    }

    ReasonsView view() {
        return new ReasonsView(askedOn, givenOn, reasons, accepted, finding, delayedUntil);
    }
}
