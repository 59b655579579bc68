package org.sunlight.petition.casework.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.sunlight.petition.casework.DisposalKind;
import org.sunlight.petition.casework.PetitionView;
import org.sunlight.petition.casework.RefusalGround;

/** What the bureau did with an item, and who has it now. */
@Embeddable
public class Disposed {

    @Enumerated(EnumType.STRING)
    @Column(name = "disposal", length = 10)
    private DisposalKind kind;

    @Column(name = "disposed_on")
    private LocalDate on;

    @Column(name = "responsible_id")
    private Long responsibleId;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "report_due_on")
    private LocalDate reportDueOn;

    @Column(name = "reported_on")
    private LocalDate reportedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "refusal_ground", length = 30)
    private RefusalGround refusalGround;

    @Column(name = "guided_to", length = 300)
    private String guidedTo;

    protected Disposed() {}

    static Disposed none() {
        return new Disposed();
    }

    static Disposed sent(DisposalKind kind, LocalDate on, long organ, LocalDate reportDueOn) {
        Disposed disposed = new Disposed();
        disposed.kind = kind;
        disposed.on = on;
        disposed.responsibleId = organ;
        disposed.reportDueOn = reportDueOn;
        return disposed;
    }

    static Disposed own(LocalDate on, long bureau) {
        Disposed disposed = sent(DisposalKind.OWN, on, bureau, null);
        disposed.signedOn = on;
        return disposed;
    }

    static Disposed ended(DisposalKind kind, LocalDate on, String guidedTo) {
        Disposed disposed = new Disposed();
        disposed.kind = kind;
        disposed.on = on;
        disposed.guidedTo = guidedTo;
        return disposed;
    }

    void sign(LocalDate day) {
        signedOn = day;
    }

    void report(LocalDate day) {
        reportedOn = day;
    }

    /** Who declines keeps what was done before: a unit refuses what the bureau had sent it. */
    void decline(RefusalGround ground, LocalDate day, String where) {
        refusalGround = ground;
        guidedTo = where;
        if (kind == null) {
            kind = DisposalKind.DECLINE;
            on = day;
        }
    }

    void guide(String where) {
        guidedTo = where;
    }

    public DisposalKind kind() {
        return kind;
    }

    public LocalDate on() {
        return on;
    }

    public Long responsibleId() {
        return responsibleId;
    }

    public String guidedTo() {
        return guidedTo;
    }

    public LocalDate signedOn() {
        return signedOn;
    }

    public LocalDate reportDueOn() {
        return reportDueOn;
    }

    boolean isReported() {
        return reportedOn != null;
    }

    PetitionView.Disposal view() {
        return new PetitionView.Disposal(
                kind, on, responsibleId, signedOn, reportDueOn, reportedOn, refusalGround, guidedTo);
    }
}
