package org.sunlight.petition.casework.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.sunlight.petition.casework.LegalRoute;
import org.sunlight.petition.casework.ReplyOutcome;

/** The days of the handling: told, accepted, answered, served, closed. */
@Embeddable
public class Course {

    @Enumerated(EnumType.STRING)
    @Column(name = "legal_route", length = 30)
    private LegalRoute route;

    @Column(name = "simplified", nullable = false)
    private boolean simplified;

    @Column(name = "noticed_on")
    private LocalDate noticedOn;

    @Column(name = "accepted_on")
    private LocalDate acceptedOn;

    @Column(name = "replied_on")
    private LocalDate repliedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "reply_outcome", length = 20)
    private ReplyOutcome outcome;

    @Column(name = "reply_served_on")
    private LocalDate servedOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    protected Course() {}

    static Course begun() {
        return new Course();
    }

    void simplify(boolean simple) {
        simplified = simple;
    }

    void notice(LocalDate on) {
        noticedOn = on;
    }

    void accept(LocalDate on, LegalRoute by) {
        noticedOn = on;
        acceptedOn = on;
        route = by;
    }

    void lead(LocalDate on, LegalRoute into) {
        noticedOn = on;
        route = into;
    }

    void reply(LocalDate on, ReplyOutcome how) {
        repliedOn = on;
        outcome = how;
    }

    void serve(LocalDate on) {
        servedOn = on;
    }

    void close(LocalDate on) {
        closedOn = on;
    }

    /** A review has revoked the opinion: handled anew. */
    void again() {
        repliedOn = null;
        outcome = null;
        servedOn = null;
    }

    public LegalRoute route() {
        return route;
    }

    public boolean isSimplified() {
        return simplified;
    }

    public LocalDate noticedOn() {
        return noticedOn;
    }

    public LocalDate acceptedOn() {
        return acceptedOn;
    }

    public LocalDate repliedOn() {
        return repliedOn;
    }

    public ReplyOutcome outcome() {
        return outcome;
    }

    public LocalDate servedOn() {
        return servedOn;
    }

    public LocalDate closedOn() {
        return closedOn;
    }
}
