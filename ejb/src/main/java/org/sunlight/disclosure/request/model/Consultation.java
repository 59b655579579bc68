package org.sunlight.disclosure.request.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.sunlight.disclosure.request.Consult;
import org.sunlight.disclosure.request.ConsultationKind;
import org.sunlight.disclosure.request.ConsultationView;
import org.sunlight.disclosure.request.Opinion;
import org.sunlight.disclosure.request.RecordOpinion;
import org.sunlight.office.counter.Wording;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.RuleBroken;

/** One letter to one third party or one co-authoring organ, and what came back. */
@Entity
@Table(name = "request_consultation")
public class Consultation extends RequestPart {

    @Column(name = "serial", nullable = false)
    private int serial;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 20)
    private ConsultationKind kind;

    @Column(name = "party", length = 200)
    private String party;

    @Column(name = "contact", length = 300)
    private String contact;

    @Column(name = "sent_on", nullable = false)
    private LocalDate sentOn;

    @Column(name = "asked", length = 4000)
    private String asked;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    @Column(name = "waited_until")
    private LocalDate waitedUntil;

    @Enumerated(EnumType.STRING)
    @Column(name = "opinion", length = 20)
    private Opinion opinion;

    @Column(name = "reason", length = 4000)
    private String reason;

    @Column(name = "reasonable", nullable = false)
    private boolean reasonable;

    protected Consultation() {}

    Consultation(DisclosureRequest request, int serial, Consult command) {
        super(request);
        this.serial = serial;
        this.kind = command.kind();
        this.party = Wording.required("party", command.party(), 200);
        this.contact = Wording.optional("contact", command.contact(), 300);
        this.sentOn = command.sentOn();
        this.asked = Wording.required("request", command.request(), 4000);
    }

    /** As an older register tells it. */
    Consultation(DisclosureRequest request, int serial, ConsultationKind kind, LocalDate sentOn, LocalDate answeredOn) {
        super(request);
        this.serial = serial;
        this.kind = kind;
        this.sentOn = sentOn;
        this.answeredOn = answeredOn;
        this.waitedUntil = answeredOn;
    }

    /** @param dueOn last day for the asked one, or null where the law of the day sets none */
    void answer(RecordOpinion command, LocalDate on, LocalDate dueOn) {
        if (answeredOn != null) {
            throw new Conflict("OPINION_ALREADY_RECORDED");
        }
        if (on.isBefore(sentOn)) {
            throw RuleBroken.at("on", "BEFORE_NOTICE");
        }
        if (command.opinion() == null) {
            throw RuleBroken.at("opinion", "OPINION_MISSING");
        }
        if (command.opinion() == Opinion.SILENT && dueOn != null && !on.isAfter(dueOn)) {
            throw RuleBroken.at("opinion", "OPINION_PERIOD_RUNNING", dueOn);
        }
        opinion = command.opinion();
        reason = Wording.optional("reason", command.reason(), 4000);
        // an objection without a reason cannot be a reasonable one
        reasonable = opinion == Opinion.OBJECT && reason != null && command.reasonable();
        answeredOn = on;
        waitedUntil = dueOn != null && dueOn.isBefore(on) ? dueOn : on;
    }

    /** Last day that is not counted: that of the opinion, or the last of the period if that is earlier. */
    LocalDate waitedUntil() {
        return waitedUntil;
    }

    public int serial() {
        return serial;
    }

    public ConsultationKind kind() {
        return kind;
    }

    public LocalDate sentOn() {
        return sentOn;
    }

    public LocalDate answeredOn() {
        return answeredOn;
    }

    public boolean isOpen() {
        return answeredOn == null;
    }

    boolean isObjection(boolean reasonableOnly) {
        return kind == ConsultationKind.THIRD_PARTY && opinion == Opinion.OBJECT && (reasonable || !reasonableOnly);
    }

    boolean isSilence() {
        return kind == ConsultationKind.THIRD_PARTY && opinion == Opinion.SILENT;
    }

    /** Number under which the clock of this letter runs: that of the request, a slash, the serial. */
    public String clockNumber() {
        return request().number() + "/" + serial;
    }

    ConsultationView view() {
        return new ConsultationView(
                id(), kind, party, contact, sentOn, answeredOn, opinion, reason, reasonable, clockNumber());
    }
}
