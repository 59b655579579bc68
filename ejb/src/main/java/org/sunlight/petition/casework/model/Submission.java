package org.sunlight.petition.casework.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.sunlight.office.counter.Wording;
import org.sunlight.petition.casework.Channel;
import org.sunlight.petition.casework.SubmissionView;
import org.sunlight.shared.error.RuleBroken;

/** One letter, visit, call or form (信访件). */
@Entity
@Table(name = "petition_submission")
public class Submission extends PetitionPart {

    @Column(name = "serial", nullable = false, updatable = false)
    private int serial;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel", nullable = false, length = 20, updatable = false)
    private Channel channel;

    @Column(name = "received_on", nullable = false, updatable = false)
    private LocalDate receivedOn;

    @Column(name = "registered_at", nullable = false, updatable = false)
    private Instant registeredAt;

    @Column(name = "registered_by", nullable = false, length = 60, updatable = false)
    private String registeredBy;

    @Column(name = "persons", nullable = false, updatable = false)
    private int persons;

    @Column(name = "place", length = 200, updatable = false)
    private String place;

    @Column(name = "text", length = 20000, updatable = false)
    private String text;

    protected Submission() {}

    Submission(
            Petition petition,
            int serial,
            Channel channel,
            LocalDate receivedOn,
            int persons,
            String place,
            String text,
            String by,
            Instant now) {
        super(petition);
        if (channel == null) {
            throw RuleBroken.at("channel", "VALUE_MISSING");
        }
        if (persons < 1 || persons > Persons.MOST) {
            throw RuleBroken.at("persons", "PERSONS_OUT_OF_RANGE", Persons.MOST);
        }
        this.serial = serial;
        this.channel = channel;
        this.receivedOn = receivedOn;
        this.persons = persons;
        this.place = Wording.optional("place", place, 200);
        this.text = Wording.optional("text", text, 20000);
        this.registeredBy = by;
        this.registeredAt = now;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    int serial() {
        return serial;
    }

    SubmissionView view(boolean personal) {
        return new SubmissionView(
                serial, channel, receivedOn, registeredAt, registeredBy, persons, place, personal ? text : null);
    }
}
