package org.sunlight.petition.casework;

import static org.sunlight.shared.security.Roles.CLERK;
import static org.sunlight.shared.security.Roles.DEPUTY_HEAD;
import static org.sunlight.shared.security.Roles.HEAD;
import static org.sunlight.shared.security.Roles.SECTION_HEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.sunlight.petition.casework.model.Extension;
import org.sunlight.petition.casework.model.Handling;
import org.sunlight.petition.casework.model.Petition;
import org.sunlight.shared.audit.Audited;

/** What the responsible organ does with an item before it answers. */
@Stateless
@Audited
public class PetitionHandlingService {

    @Inject
    private PetitionDesk desk;

    @Inject
    private PetitionClocks clocks;

    @Inject
    private PetitionLetters letters;

    @RolesAllowed({CLERK, SECTION_HEAD})
    public PetitionView signFor(ActOnPetition command) {
        Petition petition = desk.take(command, PetitionAct.SIGN_FOR);
        PetitionState from = petition.state();
        LocalDate on = desk.dayOr(command.on());
        handling(petition).signFor(on, desk.caller().login());
        clocks.received(petition, on);
        return desk.done(petition, PetitionAct.SIGN_FOR, from, on, null, command.note());
    }

    @RolesAllowed({SECTION_HEAD, DEPUTY_HEAD, HEAD})
    public PetitionView object(ActOnPetition command) {
        Petition petition = desk.take(command, PetitionAct.OBJECT);
        PetitionState from = petition.state();
        LocalDate on = desk.dayOr(command.on());
        handling(petition).object(on, command.note(), clocks.dueOn(petition, PetitionClocks.OBJECT));
        clocks.objected(petition, on);
        return desk.done(petition, PetitionAct.OBJECT, from, on, null, command.note());
    }

    @RolesAllowed({SECTION_HEAD, DEPUTY_HEAD, HEAD})
    public PetitionView chooseSimplified(ActOnPetition command) {
        Petition petition = desk.take(command, PetitionAct.CHOOSE_SIMPLIFIED);
        PetitionState from = petition.state();
        handling(petition).chooseSimplified();
        clocks.simplified(petition);
        return desk.done(petition, PetitionAct.CHOOSE_SIMPLIFIED, from, desk.today(), null, command.note());
    }

    @RolesAllowed({SECTION_HEAD, DEPUTY_HEAD, HEAD})
    public PetitionView fallBack(ActOnPetition command) {
        Petition petition = desk.take(command, PetitionAct.FALL_BACK);
        PetitionState from = petition.state();
        handling(petition).fallBack(command.note());
        clocks.fellBack(petition, desk.today());
        return desk.done(petition, PetitionAct.FALL_BACK, from, desk.today(), null, command.note());
    }

    @RolesAllowed({CLERK, SECTION_HEAD})
    public PetitionView accept(AcceptPetition command) {
        Petition petition = desk.take(command, PetitionAct.ACCEPT);
        PetitionState from = petition.state();
        LocalDate on = desk.dayOr(command.on());
        handling(petition).accept(on);
        clocks.accepted(petition, on);
        return desk.done(petition, PetitionAct.ACCEPT, from, on, letters.accepted(petition, on), command.note());
    }

    @RolesAllowed({CLERK, SECTION_HEAD})
    public PetitionView notifyProcedure(ActOnPetition command) {
        Petition petition = desk.take(command, PetitionAct.NOTIFY);
        PetitionState from = petition.state();
        LocalDate on = desk.dayOr(command.on());
        handling(petition).notifyProcedure(on);
        clocks.told(petition, on, "TOLD");
        String letter = letters.notified(petition, on, command.note());
        return desk.done(petition, PetitionAct.NOTIFY, from, on, letter, command.note());
    }

    @RolesAllowed({CLERK, SECTION_HEAD})
    public PetitionView route(RoutePetition command) {
        Petition petition = desk.take(command, PetitionAct.ROUTE);
        PetitionState from = petition.state();
        LocalDate on = desk.dayOr(command.on());
        handling(petition).route(command, on);
        clocks.told(petition, on, "ROUTED");
        return desk.done(petition, PetitionAct.ROUTE, from, on, letters.routed(petition, on), command.note());
    }

    /** A hearing leaves the item in hand; a mediation or settlement that both sides agree to ends it. */
    @RolesAllowed({CLERK, SECTION_HEAD})
    public PetitionView meet(HoldMeeting command) {
        boolean ending = command.kind() != MeetingKind.HEARING && command.agreed();
        PetitionAct act = ending ? PetitionAct.MEDIATE : PetitionAct.HOLD_HEARING;
        Petition petition = desk.take(command, act);
        PetitionState from = petition.state();
        LocalDate on = desk.dayOr(command.endedOn() == null ? command.heldOn() : command.endedOn());
        handling(petition).meet(command);
        if (ending) {
            clocks.replied(petition, on, "MEDIATED");
        }
        String letter = ending ? letters.agreed(petition, command, on) : null;
        return desk.done(petition, act, from, on, letter, command.result());
    }

    @RolesAllowed({CLERK, SECTION_HEAD})
    public PetitionView askExtension(AskExtension command) {
        Petition petition = desk.take(command, PetitionAct.REQUEST_EXTENSION);
        handling(petition)
                .askExtension(
                        command,
                        desk.caller().login(),
                        clocks.dueOn(petition, PetitionClocks.HANDLE),
                        clocks.extensionMax(petition));
        return desk.done(
                petition, PetitionAct.REQUEST_EXTENSION, petition.state(), desk.today(), null, command.reason());
    }

    @RolesAllowed(HEAD)
    public PetitionView grantExtension(ActOnPetition command) {
        Petition petition = desk.take(command, PetitionAct.GRANT_EXTENSION);
        LocalDate on = desk.dayOr(command.on());
        Extension extension = handling(petition)
                .grantExtension(desk.caller().login(), on, clocks.dueOn(petition, PetitionClocks.HANDLE));
        LocalDate dueOn = clocks.extended(petition, extension.days(), on);
        String letter = letters.extended(petition, extension, on, dueOn);
        return desk.done(petition, PetitionAct.GRANT_EXTENSION, petition.state(), on, letter, command.note());
    }

    @RolesAllowed(HEAD)
    public PetitionView refuseExtension(ActOnPetition command) {
        Petition petition = desk.take(command, PetitionAct.REFUSE_EXTENSION);
        LocalDate on = desk.dayOr(command.on());
        handling(petition).refuseExtension(desk.caller().login(), on, command.note());
        return desk.done(petition, PetitionAct.REFUSE_EXTENSION, petition.state(), on, null, command.note());
    }

    private Handling handling(Petition petition) {
        return new Handling(petition, desk.today());
    }
}
