package org.sunlight.petition.casework.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.sunlight.office.counter.Days;
import org.sunlight.office.counter.Wording;
import org.sunlight.petition.casework.HoldMeeting;
import org.sunlight.petition.casework.MeetingKind;
import org.sunlight.petition.casework.MeetingView;
import org.sunlight.shared.error.RuleBroken;

/** A hearing, a mediation or a settlement. Source: 信访工作条例(2022)第三十一条第六项、第三十三条. */
@Entity(name = "PetitionMeeting")
@Table(name = "petition_meeting")
public class Meeting extends PetitionPart {

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 20, updatable = false)
    private MeetingKind kind;

    @Column(name = "held_on", nullable = false, updatable = false)
    private LocalDate heldOn;

    @Column(name = "ended_on", nullable = false, updatable = false)
    private LocalDate endedOn;

    @Column(name = "parties", length = 1000, updatable = false)
    private String parties;

    @Column(name = "result", nullable = false, length = 4000, updatable = false)
    private String result;

    @Column(name = "agreed", nullable = false, updatable = false)
    private boolean agreed;

    @Column(name = "perform_by", updatable = false)
    private LocalDate performBy;

    protected Meeting() {}

    Meeting(Petition petition, HoldMeeting command, LocalDate earliest, LocalDate today) {
        super(petition);
        kind = command.kind();
        heldOn = Days.between("heldOn", command.heldOn(), earliest, "BEFORE_ACCEPTANCE", today);
        endedOn = command.endedOn() == null
                ? heldOn
                : Days.between("endedOn", command.endedOn(), heldOn, "DAYS_IN_WRONG_ORDER", today);
        parties = Wording.optional("parties", command.parties(), 1000);
        result = Wording.required("result", command.result(), 4000);
        agreed = command.agreed();
        performBy = command.performBy();
        if (kind == MeetingKind.HEARING && agreed) {
            throw RuleBroken.at("agreed", "HEARING_ENDS_NOTHING");
        }
        if (performBy != null && performBy.isBefore(endedOn)) {
            throw RuleBroken.at("performBy", "DAYS_IN_WRONG_ORDER", endedOn);
        }
    }

    MeetingView view() {
        return new MeetingView(kind, heldOn, endedOn, parties, result, agreed, performBy);
    }
}
