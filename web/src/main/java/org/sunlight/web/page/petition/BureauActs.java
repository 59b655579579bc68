package org.sunlight.web.page.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sunlight.petition.casework.ActOnPetition;
import org.sunlight.petition.casework.AmendPetition;
import org.sunlight.petition.casework.AssignPetitionHandler;
import org.sunlight.petition.casework.Channel;
import org.sunlight.petition.casework.ClassifyPetition;
import org.sunlight.petition.casework.DecideObjection;
import org.sunlight.petition.casework.DeclinePetition;
import org.sunlight.petition.casework.GuidePetition;
import org.sunlight.petition.casework.JoinSubmission;
import org.sunlight.petition.casework.NameConfidant;
import org.sunlight.petition.casework.Openness;
import org.sunlight.petition.casework.PetitionAct;
import org.sunlight.petition.casework.PetitionDisposalService;
import org.sunlight.petition.casework.PetitionService;
import org.sunlight.petition.casework.PetitionView;
import org.sunlight.petition.casework.Purpose;
import org.sunlight.petition.casework.RefusalGround;
import org.sunlight.petition.casework.SendPetition;
import org.sunlight.petition.casework.SetOpenness;
import org.sunlight.web.kit.Entries;

/** Acts of the bureau, and those that either side may do, from the form to the command. */
@ApplicationScoped
class BureauActs {

    @Inject
    private PetitionService petitions;

    @Inject
    private PetitionDisposalService disposals;

    PetitionView perform(PetitionAct act, PetitionView seen, Entries form) {
        String number = seen.number();
        long version = seen.version();
        ActOnPetition simple = new ActOnPetition(number, version, form.day("on"), form.text("note"));
        return switch (act) {
            case AMEND ->
                petitions.amend(new AmendPetition(
                        number,
                        version,
                        form.text("subject"),
                        form.text("text"),
                        form.lines("demands"),
                        PetitionerLines.read(form.lines("people"), seen.petitioners()),
                        form.number("persons"),
                        form.number("involved") == 0 ? null : form.number("involved"),
                        form.flag("urgent"),
                        form.flag("litigation")));
            case CLASSIFY ->
                petitions.classify(new ClassifyPetition(
                        number,
                        version,
                        form.choice("purpose", Purpose.class),
                        form.text("contentCode"),
                        form.text("placeCode"),
                        form.text("repeatOf"),
                        form.flag("firstNationwide")));
            case JOIN ->
                petitions.join(new JoinSubmission(
                        number,
                        version,
                        form.choice("channel", Channel.class),
                        form.day("receivedOn"),
                        form.number("persons"),
                        form.text("place"),
                        form.text("text"),
                        PetitionerLines.read(form.lines("people"))));
            case SET_OPENNESS ->
                petitions.setOpenness(
                        new SetOpenness(number, version, form.choice("openness", Openness.class), form.text("note")));
            case NAME_CONFIDANT -> petitions.nameConfidant(new NameConfidant(number, version, form.text("login")));
            case ASSIGN_HANDLER -> petitions.assign(new AssignPetitionHandler(number, version, form.text("handler")));
            case ANNOTATE -> petitions.annotate(simple);
            case WITHDRAW -> petitions.withdraw(simple);
            case CLOSE -> petitions.close(simple);
            case ESCALATE -> disposals.escalate(simple);
            case PROPOSE_SIMPLIFIED -> disposals.proposeSimplified(simple);
            case REFER -> disposals.refer(sent(seen, form));
            case ASSIGN -> disposals.assign(sent(seen, form));
            case TAKE_ON -> disposals.takeOn(simple);
            case GUIDE ->
                disposals.guide(
                        new GuidePetition(number, version, form.day("on"), form.text("guidedTo"), form.text("note")));
            case FILE -> disposals.file(simple);
            case DECLINE ->
                disposals.decline(new DeclinePetition(
                        number,
                        version,
                        form.day("on"),
                        form.choice("ground", RefusalGround.class),
                        form.text("guidedTo"),
                        form.text("note")));
            case REFUSE_OBJECTION ->
                disposals.refuseObjection(new DecideObjection(number, version, form.day("on"), form.text("answer")));
            default -> throw new IllegalArgumentException("no form for " + act);
        };
    }

    private static SendPetition sent(PetitionView seen, Entries form) {
        return new SendPetition(
                seen.number(),
                seen.version(),
                form.text("organ"),
                form.day("on"),
                form.day("dueOn"),
                form.text("note"));
    }
}
