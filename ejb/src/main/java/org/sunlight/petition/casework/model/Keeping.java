package org.sunlight.petition.casework.model;

import java.time.LocalDate;
import org.sunlight.office.counter.Wording;
import org.sunlight.petition.casework.ClassifyPetition;
import org.sunlight.petition.casework.ContentKind;
import org.sunlight.petition.casework.Openness;
import org.sunlight.petition.casework.PetitionAct;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.RuleBroken;

/**
 * How the file of an item is kept, whatever becomes of the matter: what it is about, who may see it and who works on it,
 * what is noted in it, and when it is laid down.
 */
public final class Keeping {

    private static final int LONGEST_NOTE = 4000;

    private final Petition petition;
    private final LocalDate today;

    public Keeping(Petition petition, LocalDate today) {
        this.petition = petition;
        this.today = today;
    }

    public void classify(ClassifyPetition command) {
        petition.move(PetitionAct.CLASSIFY);
        if (petition.number().equals(command.repeatOf())) {
            throw RuleBroken.at("repeatOf", "REPEATS_ITSELF");
        }
        Concern concern = petition.concern();
        concern.classify(command.purpose(), command.contentCode(), command.placeCode());
        petition.marks().repeats(command.repeatOf(), command.firstNationwide());
        if (concern.kind() == ContentKind.DENUNCIATION && petition.openness() == Openness.PUBLIC) {
            petition.show(Openness.CLOSED);
        }
    }

    /** @param note why, wherever fewer may see it than before */
    public void open(Openness wanted, String note) {
        petition.move(PetitionAct.SET_OPENNESS);
        if (wanted == null) {
            throw RuleBroken.at("openness", "VALUE_MISSING");
        }
        if (wanted.compareTo(petition.openness()) > 0) {
            Wording.required("note", note, LONGEST_NOTE);
        }
        petition.show(wanted);
    }

    public void nameConfidant(String login) {
        petition.move(PetitionAct.NAME_CONFIDANT);
        petition.confide(login);
    }

    /** @param login null for nobody */
    public void assign(String login, boolean byUnit) {
        petition.move(PetitionAct.ASSIGN_HANDLER);
        petition.entrust(login, byUnit);
        if (login != null) {
            petition.confide(login);
        }
    }

    public void annotate(String note) {
        Wording.required("note", note, LONGEST_NOTE);
        petition.move(PetitionAct.ANNOTATE);
    }

    public void withdraw(LocalDate on, String note) {
        Wording.required("note", note, LONGEST_NOTE);
        petition.move(PetitionAct.WITHDRAW);
        petition.course().close(petition.since("on", on, today));
    }

    /** @param reviewUntil last day to ask for a review, or null where none may be asked for any more */
    public void close(LocalDate on, LocalDate reviewUntil) {
        petition.move(PetitionAct.CLOSE);
        petition.since("on", on, today);
        if (reviewUntil != null && !on.isAfter(reviewUntil)) {
            throw new Conflict("REVIEW_STILL_OPEN", reviewUntil);
        }
        petition.course().close(on);
    }
}
