package org.sunlight.petition.casework;

import static org.sunlight.shared.security.Roles.CLERK;
import static org.sunlight.shared.security.Roles.DEPUTY_HEAD;
import static org.sunlight.shared.security.Roles.HEAD;
import static org.sunlight.shared.security.Roles.SECTION_HEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.sunlight.petition.casework.model.Petition;
import org.sunlight.petition.casework.model.Replying;
import org.sunlight.shared.audit.Audited;

/** From the draft of an opinion to its service; answers without one; the report to the organ that assigned the item. */
@Stateless
@Audited
public class PetitionReplyService {

    @Inject
    private PetitionDesk desk;

    @Inject
    private PetitionClocks clocks;

    @Inject
    private PetitionLetters letters;

    @RolesAllowed({CLERK, SECTION_HEAD})
    public PetitionView draft(DraftReply command) {
        Petition petition = desk.take(command, PetitionAct.DRAFT_REPLY);
        PetitionState from = petition.state();
        replying(petition).draft(command, desk.caller().login());
        letters.examineOpinion(petition, desk.today());
        return desk.done(petition, PetitionAct.DRAFT_REPLY, from, desk.today());
    }

    @RolesAllowed({CLERK, SECTION_HEAD})
    public PetitionView discard(ActOnPetition command) {
        Petition petition = desk.take(command, PetitionAct.DISCARD_REPLY);
        PetitionState from = petition.state();
        replying(petition).discard();
        return desk.done(petition, PetitionAct.DISCARD_REPLY, from, desk.today(), null, command.note());
    }

    @RolesAllowed({CLERK, SECTION_HEAD})
    public PetitionView submit(ActOnPetition command) {
        Petition petition = desk.take(command, PetitionAct.SUBMIT_REPLY);
        PetitionState from = petition.state();
        replying(petition).submit();
        return desk.done(petition, PetitionAct.SUBMIT_REPLY, from, desk.today(), null, command.note());
    }

    /** Source: the usual form of the opinion: ordinary items the deputy head, major ones the head. */
    @RolesAllowed({DEPUTY_HEAD, HEAD})
    public PetitionView approve(ActOnPetition command) {
        Petition petition = desk.take(command, PetitionAct.APPROVE_REPLY);
        PetitionState from = petition.state();
        LocalDate on = desk.dayOr(command.on());
        replying(petition).approve(desk.caller().login(), on);
        return desk.done(petition, PetitionAct.APPROVE_REPLY, from, on, null, command.note());
    }

    @RolesAllowed({DEPUTY_HEAD, HEAD})
    public PetitionView giveBack(ActOnPetition command) {
        Petition petition = desk.take(command, PetitionAct.RETURN_REPLY);
        PetitionState from = petition.state();
        replying(petition).giveBack(command.note());
        return desk.done(petition, PetitionAct.RETURN_REPLY, from, desk.today(), null, command.note());
    }

    @RolesAllowed({CLERK, SECTION_HEAD})
    public PetitionView issue(ActOnPetition command) {
        Petition petition = desk.take(command, PetitionAct.ISSUE_REPLY);
        PetitionState from = petition.state();
        LocalDate on = desk.dayOr(command.on());
        String document = letters.opinion(petition, on);
        replying(petition).issue(on, document);
        clocks.replied(petition, on, "REPLIED");
        return desk.done(petition, PetitionAct.ISSUE_REPLY, from, on, document, command.note());
    }

    @RolesAllowed({CLERK, SECTION_HEAD})
    public PetitionView recordService(RecordServiceOfReply command) {
        Petition petition = desk.take(command, PetitionAct.RECORD_SERVICE);
        PetitionState from = petition.state();
        LocalDate on = desk.dayOr(command.on());
        replying(petition).serve(command, on);
        letters.served(petition, command, on);
        clocks.served(petition, on);
        return desk.done(petition, PetitionAct.RECORD_SERVICE, from, on, null, command.waybill());
    }

    @RolesAllowed({CLERK, SECTION_HEAD})
    public PetitionView answer(AnswerPetition command) {
        Petition petition = desk.take(command, PetitionAct.ANSWER);
        PetitionState from = petition.state();
        LocalDate on = desk.dayOr(command.on());
        replying(petition).answer(command, on);
        return desk.done(
                petition, PetitionAct.ANSWER, from, on, letters.answered(petition, command, on), command.answer());
    }

    @RolesAllowed({SECTION_HEAD, DEPUTY_HEAD, HEAD})
    public PetitionView report(ActOnPetition command) {
        Petition petition = desk.take(command, PetitionAct.REPORT_RESULT);
        LocalDate on = desk.dayOr(command.on());
        replying(petition).report(on, command.note());
        clocks.reported(petition, on);
        String report = letters.reported(petition, on, command.note());
        return desk.done(petition, PetitionAct.REPORT_RESULT, petition.state(), on, report, command.note());
    }

    private Replying replying(Petition petition) {
        return new Replying(petition, desk.today());
    }
}
