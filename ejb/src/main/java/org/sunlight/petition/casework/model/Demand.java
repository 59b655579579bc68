package org.sunlight.petition.casework.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.sunlight.office.counter.Wording;
import org.sunlight.petition.casework.DemandView;
import org.sunlight.petition.casework.ReplyOutcome;
import org.sunlight.shared.error.RuleBroken;

/** One point of what is asked for. */
@Entity
@Table(name = "petition_demand")
public class Demand extends PetitionPart {

    @Column(name = "serial", nullable = false)
    private int serial;

    @Column(name = "text", nullable = false, length = 1000)
    private String text;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome", length = 20)
    private ReplyOutcome outcome;

    @Column(name = "answer", length = 4000)
    private String answer;

    protected Demand() {}

    Demand(Petition petition, int serial, String text) {
        super(petition);
        this.serial = serial;
        write(text);
    }

    final void write(String words) {
        text = Wording.required("demands[" + (serial - 1) + "]", words, 1000);
    }

    void answer(ReplyOutcome how, String words) {
        String pointer = "answers[" + (serial - 1) + "]";
        if (how == null || words == null || words.isBlank()) {
            throw RuleBroken.at(pointer, "DEMAND_NOT_ANSWERED", serial);
        }
        outcome = how;
        answer = Wording.required(pointer, words, 4000);
    }

    int serial() {
        return serial;
    }

    DemandView view() {
        return new DemandView(serial, text, outcome, answer);
    }
}
