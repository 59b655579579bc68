package org.sunlight.disclosure.request.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.sunlight.disclosure.request.Channel;
import org.sunlight.disclosure.request.RegisterRequest;
import org.sunlight.office.counter.Days;
import org.sunlight.shared.error.RuleBroken;

/**
 * How and when a request came in. Three stamps: recorded, arrived, confirmed by both sides; the law of the day says which
 * of the last two is the day of receipt.
 */
@Embeddable
public class Receipt {

    @Enumerated(EnumType.STRING)
    @Column(name = "channel", nullable = false, length = 20)
    private Channel channel;

    @Column(name = "signed_for", nullable = false)
    private boolean signedFor;

    @Column(name = "submitted_at", nullable = false, updatable = false)
    private Instant submittedAt;

    @Column(name = "arrived_on", nullable = false)
    private LocalDate arrivedOn;

    @Column(name = "confirmed_on")
    private LocalDate confirmedOn;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    protected Receipt() {}

    static Receipt of(RegisterRequest form, boolean byConfirmation, Instant now, LocalDate today) {
        if (form.channel() == null) {
            throw RuleBroken.at("channel", "VALUE_MISSING");
        }
        Receipt receipt = new Receipt();
        receipt.channel = form.channel();
        receipt.signedFor = form.signedFor();
        receipt.submittedAt = now;
        receipt.arrivedOn = Days.notAfter("arrivedOn", form.arrivedOn(), today);
        if (!byConfirmation) {
            receipt.receivedOn = receipt.arrivedOn;
        } else if (form.confirmedOn() != null) {
            receipt.confirm(form.confirmedOn(), today);
        }
        return receipt;
    }

    /** As an older register tells it. */
    static Receipt past(Channel channel, LocalDate receivedOn, Instant now) {
        Receipt receipt = new Receipt();
        receipt.channel = channel;
        receipt.signedFor = channel == Channel.POST;
        receipt.submittedAt = now;
        receipt.arrivedOn = receivedOn;
        receipt.receivedOn = receivedOn;
        return receipt;
    }

    /** The same letter, for a matter split off. */
    Receipt again(Instant now) {
        Receipt receipt = new Receipt();
        receipt.channel = channel;
        receipt.signedFor = signedFor;
        receipt.submittedAt = now;
        receipt.arrivedOn = arrivedOn;
        receipt.confirmedOn = confirmedOn;
        receipt.receivedOn = receivedOn;
        return receipt;
    }

    void confirm(LocalDate on, LocalDate today) {
        confirmedOn = Days.between("confirmedOn", on, arrivedOn, "BEFORE_ARRIVAL", today);
        receivedOn = confirmedOn;
    }

    /** Ended before both sides confirmed: it counts in the year in which it arrived. */
    void countAsArrived() {
        if (receivedOn == null) {
            receivedOn = arrivedOn;
        }
    }

    Channel channel() {
        return channel;
    }

    boolean isSignedFor() {
        return signedFor;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    LocalDate arrivedOn() {
        return arrivedOn;
    }

    LocalDate confirmedOn() {
        return confirmedOn;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }
}
