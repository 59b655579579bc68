package org.sunlight.petition.casework.model;

import java.time.LocalDate;
import org.sunlight.office.counter.Days;
import org.sunlight.office.counter.Wording;
import org.sunlight.petition.casework.AskExtension;
import org.sunlight.petition.casework.ContentKind;
import org.sunlight.petition.casework.DisposalKind;
import org.sunlight.petition.casework.HoldMeeting;
import org.sunlight.petition.casework.LegalRoute;
import org.sunlight.petition.casework.MeetingKind;
import org.sunlight.petition.casework.PetitionAct;
import org.sunlight.petition.casework.Regime;
import org.sunlight.petition.casework.ReplyOutcome;
import org.sunlight.petition.casework.RoutePetition;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.RuleBroken;

/**
 * What the responsible organ does with an item before it answers. Which day is due is the clocks' business; here the days
 * come in as {@code dueOn}, null where nothing is due.
 */
public final class Handling {

    private final Petition petition;
    private final LocalDate today;

    public Handling(Petition petition, LocalDate today) {
        this.petition = petition;
        this.today = today;
    }

    public void signFor(LocalDate on, String by) {
        petition.move(PetitionAct.SIGN_FOR);
        Days.between("on", on, petition.disposed().on(), "BEFORE_DISPOSAL", today);
        petition.disposal().sign(on);
        petition.confide(by);
    }

    /** @param dueOn last day for an objection; a later one is stored, and flagged */
    public void object(LocalDate on, String reasons, LocalDate dueOn) {
        String words = Wording.required("note", reasons, 4000);
        if (petition.disposed().kind() == DisposalKind.OWN) {
            throw new Conflict("OWN_ITEM_NOT_OBJECTED");
        }
        petition.move(PetitionAct.OBJECT);
        sinceSigned("on", on);
        boolean late = dueOn != null && on.isAfter(dueOn);
        petition.objections().add(new Objection(petition, petition.disposed().responsibleId(), on, words, late));
    }

    public void chooseSimplified() {
        if (petition.course().isSimplified()) {
            throw new Conflict("ALREADY_SIMPLIFIED");
        }
        Simplicity.require(petition);
        if (petition.disposed().kind() == DisposalKind.ASSIGN) {
            throw new Conflict("SIMPLIFIED_NOT_ASSIGNED");
        }
        petition.move(PetitionAct.CHOOSE_SIMPLIFIED);
        petition.course().simplify(true);
    }

    /** Found unsuitable: the ordinary terms count from the original receipt. Source: 国信发〔2016〕8号; 国信办发〔2022〕17号. */
    public void fallBack(String note) {
        Wording.required("note", note, 4000);
        if (!petition.course().isSimplified()) {
            throw new Conflict("NOT_SIMPLIFIED");
        }
        petition.move(PetitionAct.FALL_BACK);
        petition.course().simplify(false);
    }

    public void accept(LocalDate on) {
        petition.move(PetitionAct.ACCEPT);
        sinceSigned("on", on);
        petition.course().accept(on, petition.regime() == Regime.OF_2022 ? LegalRoute.PETITION : null);
    }

    /** Told how it will be studied. Source: 信访工作条例(2022)第二十三条、第二十九条. */
    public void notifyProcedure(LocalDate on) {
        petition.move(PetitionAct.NOTIFY);
        sinceSigned("on", on);
        petition.course().notice(on);
    }

    /** Source: 信访工作条例(2022)第三十条、第三十一条第一项至第五项. */
    public void route(RoutePetition command, LocalDate on) {
        boolean claim = petition.concern().kind() == ContentKind.CLAIM;
        if (claim && (command.route() == null || command.route() == LegalRoute.PETITION)) {
            throw RuleBroken.at("route", "ROUTE_MISSING");
        }
        String where = Wording.required("guidedTo", command.guidedTo(), 300);
        petition.move(PetitionAct.ROUTE);
        sinceSigned("on", on);
        petition.course().lead(on, claim ? command.route() : null);
        petition.course().simplify(false);
        petition.disposal().guide(where);
    }

    /** @return whether both sides agreed and the item thereby ends */
    public boolean meet(HoldMeeting command) {
        if (command.kind() == null) {
            throw RuleBroken.at("kind", "VALUE_MISSING");
        }
        Meeting meeting = new Meeting(petition, command, petition.course().acceptedOn(), today);
        boolean ends = command.kind() != MeetingKind.HEARING && command.agreed();
        petition.move(ends ? PetitionAct.MEDIATE : PetitionAct.HOLD_HEARING);
        petition.meetings().add(meeting);
        if (ends) {
            LocalDate on = command.endedOn() == null ? command.heldOn() : command.endedOn();
            petition.course().reply(on, ReplyOutcome.MEDIATED);
            petition.course().serve(on);
        }
        return ends;
    }

    /** @param most calendar days the law of the item allows in all */
    public void askExtension(AskExtension command, String by, LocalDate dueOn, int most) {
        petition.move(PetitionAct.REQUEST_EXTENSION);
        if (petition.extensions().stream().anyMatch(e -> e.isGranted() || e.isPending())) {
            throw new Conflict("PETITION_EXTENSION_ONLY_ONCE");
        }
        requireInTime(today, dueOn);
        if (command.days() < 1 || command.days() > most) {
            throw RuleBroken.at("days", "PETITION_EXTENSION_OUT_OF_RANGE", most);
        }
        String reason = Wording.required("reason", command.reason(), 4000);
        petition.extensions().add(new Extension(petition, command.days(), reason, by, today));
    }

    public Extension grantExtension(String by, LocalDate on, LocalDate dueOn) {
        petition.move(PetitionAct.GRANT_EXTENSION);
        petition.since("on", on, today);
        requireInTime(on, dueOn);
        Extension extension = pendingExtension();
        extension.decide(true, by, on);
        return extension;
    }

    public void refuseExtension(String by, LocalDate on, String note) {
        Wording.required("note", note, 4000);
        petition.move(PetitionAct.REFUSE_EXTENSION);
        pendingExtension().decide(false, by, petition.since("on", on, today));
    }

    public boolean awaitsExtension() {
        return petition.extensions().stream().anyMatch(Extension::isPending);
    }

    private Extension pendingExtension() {
        return petition.extensions().stream()
                .filter(Extension::isPending)
                .findFirst()
                .orElseThrow(() -> new Conflict("NO_PETITION_EXTENSION_ASKED"));
    }

    private void requireInTime(LocalDate on, LocalDate dueOn) {
        if (dueOn != null && on.isAfter(dueOn)) {
            throw new Conflict("PETITION_EXTENSION_AFTER_TERM", dueOn);
        }
    }

    private void sinceSigned(String pointer, LocalDate on) {
        Days.between(pointer, on, petition.disposed().signedOn(), "BEFORE_SIGNING", today);
    }
}
