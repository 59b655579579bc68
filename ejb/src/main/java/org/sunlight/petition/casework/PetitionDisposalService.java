package org.sunlight.petition.casework;

import static org.sunlight.shared.security.Roles.CLERK;
import static org.sunlight.shared.security.Roles.DEPUTY_HEAD;
import static org.sunlight.shared.security.Roles.HEAD;
import static org.sunlight.shared.security.Roles.SECTION_HEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.office.organ.OrganView;
import org.sunlight.petition.casework.model.Disposing;
import org.sunlight.petition.casework.model.Petition;
import org.sunlight.petition.casework.store.PetitionOrgans;
import org.sunlight.shared.audit.Audited;
import org.sunlight.shared.error.RuleBroken;

/** What the bureau does with what it has registered: refer, assign, take on, decline, guide, file. */
@Stateless
@Audited
public class PetitionDisposalService {

    @Inject
    private PetitionDesk desk;

    @Inject
    private PetitionClocks clocks;

    @Inject
    private PetitionLetters letters;

    @Inject
    private PetitionOrgans parts;

    @Inject
    private OrganQueries organs;

    /** 报请本级党委政府; the bureau's term goes on. */
    @RolesAllowed({SECTION_HEAD, DEPUTY_HEAD, HEAD})
    public PetitionView escalate(ActOnPetition command) {
        Petition petition = desk.take(command, PetitionAct.ESCALATE);
        PetitionState from = petition.state();
        LocalDate on = desk.dayOr(command.on());
        disposing(petition).escalate(on, command.note());
        return desk.done(petition, PetitionAct.ESCALATE, from, on, null, command.note());
    }

    /** 建议按简易办理: from now on the shorter term of this level runs beside that of the regulation (P15). */
    @RolesAllowed({CLERK, SECTION_HEAD})
    public PetitionView proposeSimplified(ActOnPetition command) {
        Petition petition = desk.take(command, PetitionAct.PROPOSE_SIMPLIFIED);
        disposing(petition).proposeSimplified(clocks.knowsSimplified(petition));
        clocks.simplyProposed(petition);
        return desk.done(
                petition, PetitionAct.PROPOSE_SIMPLIFIED, petition.state(), desk.today(), null, command.note());
    }

    @RolesAllowed({CLERK, SECTION_HEAD})
    public PetitionView refer(SendPetition command) {
        Petition petition = desk.take(command, PetitionAct.REFER);
        PetitionState from = petition.state();
        LocalDate on = desk.dayOr(command.on());
        OrganView organ = receiver(command.organ());
        disposing(petition).refer(organ.id(), on);
        clocks.disposed(petition, on, "REFERRED");
        String letter = letters.sent(petition, on, null, command.note());
        return desk.done(petition, PetitionAct.REFER, from, on, letter, said(organ, command.note()));
    }

    @RolesAllowed({SECTION_HEAD, DEPUTY_HEAD, HEAD})
    public PetitionView assign(SendPetition command) {
        Petition petition = desk.take(command, PetitionAct.ASSIGN);
        PetitionState from = petition.state();
        LocalDate on = desk.dayOr(command.on());
        OrganView organ = receiver(command.organ());
        disposing(petition).assign(command, organ.id(), on);
        clocks.disposed(petition, on, "ASSIGNED");
        clocks.assigned(petition, on, command.dueOn());
        String letter = letters.sent(petition, on, command.dueOn(), command.note());
        return desk.done(petition, PetitionAct.ASSIGN, from, on, letter, said(organ, command.note()));
    }

    @RolesAllowed({CLERK, SECTION_HEAD})
    public PetitionView takeOn(ActOnPetition command) {
        Petition petition = desk.take(command, PetitionAct.TAKE_ON);
        PetitionState from = petition.state();
        LocalDate on = desk.dayOr(command.on());
        disposing(petition).takeOn(on);
        clocks.disposed(petition, on, "TAKEN_ON");
        clocks.received(petition, petition.registeredOn());
        return desk.done(petition, PetitionAct.TAKE_ON, from, on, null, command.note());
    }

    @RolesAllowed({CLERK, SECTION_HEAD})
    public PetitionView guide(GuidePetition command) {
        Petition petition = desk.take(command, PetitionAct.GUIDE);
        PetitionState from = petition.state();
        LocalDate on = desk.dayOr(command.on());
        disposing(petition).guide(on, command.guidedTo());
        clocks.ended(petition, on, "GUIDED");
        return desk.done(petition, PetitionAct.GUIDE, from, on, letters.guided(petition, on), command.note());
    }

    /** 存件, or answered at once; the note says which. */
    @RolesAllowed({CLERK, SECTION_HEAD})
    public PetitionView file(ActOnPetition command) {
        Petition petition = desk.take(command, PetitionAct.FILE);
        PetitionState from = petition.state();
        LocalDate on = desk.dayOr(command.on());
        disposing(petition).file(on, command.note());
        clocks.ended(petition, on, "FILED");
        return desk.done(petition, PetitionAct.FILE, from, on, null, command.note());
    }

    /** 不予受理, 不再受理: by the bureau, or by the organ that received the item. */
    @RolesAllowed({SECTION_HEAD, DEPUTY_HEAD, HEAD})
    public PetitionView decline(DeclinePetition command) {
        Petition petition = desk.take(command, PetitionAct.DECLINE);
        PetitionState from = petition.state();
        LocalDate on = desk.dayOr(command.on());
        disposing(petition).decline(command, on);
        clocks.told(petition, on, "DECLINED");
        clocks.disposed(petition, on, "DECLINED");
        String letter = letters.declined(petition, command.ground(), on, command.guidedTo());
        return desk.done(petition, PetitionAct.DECLINE, from, on, letter, command.note());
    }

    @RolesAllowed({SECTION_HEAD, DEPUTY_HEAD, HEAD})
    public PetitionView refuseObjection(DecideObjection command) {
        Petition petition = desk.take(command, PetitionAct.REFUSE_OBJECTION);
        PetitionState from = petition.state();
        LocalDate on = desk.dayOr(command.on());
        disposing(petition).refuseObjection(on, command.answer());
        clocks.disposed(petition, on, "OBJECTION_REFUSED");
        clocks.received(petition, petition.disposed().signedOn());
        return desk.done(petition, PetitionAct.REFUSE_OBJECTION, from, on, null, command.answer());
    }

    private Disposing disposing(Petition petition) {
        return new Disposing(petition, desk.today());
    }

    /** An organ that still works and has a part in petitions; one that was merged names its successor. */
    private OrganView receiver(String code) {
        if (code == null || code.isBlank()) {
            throw RuleBroken.at("organ", "VALUE_MISSING");
        }
        OrganView organ = organs.byCode(code);
        if (!organ.active()) {
            String successor = organ.parentId() == null
                    ? ""
                    : organs.organ(organ.parentId()).name();
            throw RuleBroken.at("organ", "ORGAN_MERGED", organ.name(), successor);
        }
        if (parts.find(organ.id()).isEmpty()) {
            throw RuleBroken.at("organ", "ORGAN_WITHOUT_PETITIONS", organ.name());
        }
        return organ;
    }

    private static String said(OrganView organ, String note) {
        return note == null || note.isBlank() ? organ.name() : organ.name() + " · " + note;
    }
}
