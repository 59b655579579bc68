package org.sunlight.petition.casework.model;

import java.time.LocalDate;
import org.sunlight.office.counter.Wording;
import org.sunlight.petition.casework.DeclinePetition;
import org.sunlight.petition.casework.DisposalKind;
import org.sunlight.petition.casework.PetitionAct;
import org.sunlight.petition.casework.SendPetition;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.RuleBroken;

/** What the bureau does with an item it has registered. Days are days in Asia/Shanghai. */
public final class Disposing {

    private final Petition petition;
    private final LocalDate today;

    public Disposing(Petition petition, LocalDate today) {
        this.petition = petition;
        this.today = today;
    }

    public void escalate(LocalDate on, String note) {
        Wording.required("note", note, 4000);
        petition.move(PetitionAct.ESCALATE);
        petition.since("on", on, today);
    }

    /** @param known whether the day of registration knows the simplified way */
    public void proposeSimplified(boolean known) {
        if (petition.marks().isSimpleProposed()) {
            throw new Conflict("ALREADY_SIMPLIFIED");
        }
        if (!known) {
            throw new Conflict("SIMPLIFIED_NOT_KNOWN_YET");
        }
        Simplicity.require(petition);
        petition.move(PetitionAct.PROPOSE_SIMPLIFIED);
        petition.marks().proposeSimple(true);
    }

    /** @param organ that has to handle it, not the bureau itself */
    public void refer(long organ, LocalDate on) {
        requireOther(organ);
        endObjection(on, null);
        petition.move(PetitionAct.REFER);
        petition.dispose(Disposed.sent(DisposalKind.REFER, petition.since("on", on, today), organ, null));
    }

    /** @param command with the last day of the report, which is later than the day of sending */
    public void assign(SendPetition command, long organ, LocalDate on) {
        requireOther(organ);
        if (command.dueOn() == null) {
            throw RuleBroken.at("dueOn", "VALUE_MISSING");
        }
        if (!command.dueOn().isAfter(on)) {
            throw RuleBroken.at("dueOn", "DAYS_IN_WRONG_ORDER", on);
        }
        endObjection(on, null);
        petition.move(PetitionAct.ASSIGN);
        // what is assigned from above never takes the simplified way
        petition.marks().proposeSimple(false);
        petition.dispose(Disposed.sent(DisposalKind.ASSIGN, petition.since("on", on, today), organ, command.dueOn()));
    }

    public void takeOn(LocalDate on) {
        endObjection(on, null);
        petition.move(PetitionAct.TAKE_ON);
        petition.dispose(Disposed.own(petition.since("on", on, today), petition.bureauId()));
    }

    public void guide(LocalDate on, String guidedTo) {
        String where = Wording.required("guidedTo", guidedTo, 300);
        endObjection(on, null);
        petition.move(PetitionAct.GUIDE);
        petition.dispose(Disposed.ended(DisposalKind.GUIDE, petition.since("on", on, today), where));
        petition.course().close(on);
    }

    public void file(LocalDate on, String note) {
        Wording.required("note", note, 4000);
        petition.move(PetitionAct.FILE);
        petition.dispose(Disposed.ended(DisposalKind.FILE, petition.since("on", on, today), null));
        petition.course().close(on);
    }

    /** Each ground under the regulations that know it. */
    public void decline(DeclinePetition command, LocalDate on) {
        if (command.ground() == null) {
            throw RuleBroken.at("ground", "VALUE_MISSING");
        }
        if (!command.ground().isKnownTo(petition.regime())) {
            throw RuleBroken.at("ground", "GROUND_NOT_IN_REGIME", petition.registeredOn());
        }
        String where = Wording.required("guidedTo", command.guidedTo(), 300);
        endObjection(on, null);
        petition.move(PetitionAct.DECLINE);
        petition.disposal().decline(command.ground(), petition.since("on", on, today), where);
        petition.course().close(on);
    }

    public void refuseObjection(LocalDate on, String answer) {
        String words = Wording.required("answer", answer, 4000);
        petition.move(PetitionAct.REFUSE_OBJECTION);
        petition.since("on", on, today);
        openObjection().decide(false, on, words);
    }

    /** A new disposal means that the objection was right. */
    private void endObjection(LocalDate on, String answer) {
        petition.objections().stream().filter(Objection::isOpen).forEach(open -> open.decide(true, on, answer));
    }

    private Objection openObjection() {
        return petition.objections().stream()
                .filter(Objection::isOpen)
                .findFirst()
                .orElseThrow(() -> new Conflict("NO_OBJECTION_OPEN"));
    }

    private void requireOther(long organ) {
        if (organ == petition.bureauId()) {
            throw RuleBroken.at("organ", "SENT_TO_ITSELF");
        }
    }
}
