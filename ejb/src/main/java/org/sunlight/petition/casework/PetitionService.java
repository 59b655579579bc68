package org.sunlight.petition.casework;

import static org.sunlight.shared.security.Roles.CLERK;
import static org.sunlight.shared.security.Roles.DEPUTY_HEAD;
import static org.sunlight.shared.security.Roles.HEAD;
import static org.sunlight.shared.security.Roles.SECTION_HEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.sunlight.law.rule.HouseSettings;
import org.sunlight.office.counter.QueryCode;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.petition.casework.model.Intake;
import org.sunlight.petition.casework.model.Keeping;
import org.sunlight.petition.casework.model.Petition;
import org.sunlight.petition.casework.store.PetitionOrgans;
import org.sunlight.petition.casework.store.PetitionStore;
import org.sunlight.shared.audit.Audited;
import org.sunlight.shared.error.NotAllowed;
import org.sunlight.shared.error.RuleBroken;

/** Registers petitions and keeps their files. */
@Stateless
@Audited
public class PetitionService {

    static final String COLLECTIVE_FROM = "petition.collective.persons";

    @Inject
    private PetitionDesk desk;

    @Inject
    private PetitionStore petitions;

    @Inject
    private PetitionOrgans parts;

    @Inject
    private PetitionCodeQueries codes;

    @Inject
    private PetitionHistory history;

    @Inject
    private PetitionClocks clocks;

    @Inject
    private OrganQueries organs;

    @Inject
    private HouseSettings settings;

    @Inject
    private Clock clock;

    /** The register of the caller's organ, which must be a bureau. */
    @RolesAllowed({CLERK, SECTION_HEAD})
    public RegisteredPetition register(RegisterPetition command) {
        long bureau = bureau();
        require(command.contentCode(), command.placeCode(), command.repeatOf(), null);
        requireColleague(command.handler());
        LocalDate on = desk.dayOr(command.registeredOn());
        String number = petitions.nextNumber(bureau, organs.organ(bureau).numberPrefix(), on.getYear());
        Petition petition = Intake.register(
                command, bureau, number, desk.caller().login(), collectiveFrom(on), clock.instant(), desk.today());
        String code = petition.takesQueryCode() ? QueryCode.draw() : null;
        if (code != null) {
            petition.takeQueryCode(code);
        }
        petitions.add(petition);
        history.record(petition, PetitionHistory.REGISTER, null, petition.registeredOn(), null, null);
        petitions.flush();
        clocks.registered(petition);
        return new RegisteredPetition(desk.view(petition), code);
    }

    /** A receipt on paper, with a new query code that replaces the old one. */
    @RolesAllowed(CLERK)
    public RegisteredPetition giveReceipt(ActOnPetition command) {
        Petition petition = desk.take(command, PetitionAct.GIVE_RECEIPT);
        if (!petition.takesQueryCode()) {
            throw new RuleBroken("NO_CODE_FOR_ANONYMOUS");
        }
        String code = QueryCode.draw();
        petition.takeQueryCode(code);
        return new RegisteredPetition(
                desk.done(petition, PetitionAct.GIVE_RECEIPT, petition.state(), desk.today()), code);
    }

    @RolesAllowed({CLERK, SECTION_HEAD})
    public PetitionView amend(AmendPetition command) {
        Petition petition = desk.take(command, PetitionAct.AMEND);
        new Intake(petition, collectiveFrom(petition.registeredOn())).amend(command);
        clocks.describe(petition);
        return desk.done(petition, PetitionAct.AMEND, petition.state(), desk.today());
    }

    @RolesAllowed({CLERK, SECTION_HEAD})
    public PetitionView classify(ClassifyPetition command) {
        Petition petition = desk.take(command, PetitionAct.CLASSIFY);
        require(command.contentCode(), command.placeCode(), command.repeatOf(), petition.number());
        keeping(petition).classify(command);
        return desk.done(petition, PetitionAct.CLASSIFY, petition.state(), desk.today(), null, command.repeatOf());
    }

    /** Joins the item and starts no new term. */
    @RolesAllowed({CLERK, SECTION_HEAD})
    public PetitionView join(JoinSubmission command) {
        Petition petition = desk.take(command, PetitionAct.JOIN);
        new Intake(petition, collectiveFrom(petition.registeredOn()))
                .join(command, desk.caller().login(), clock.instant(), desk.today());
        return desk.done(petition, PetitionAct.JOIN, petition.state(), desk.dayOr(command.receivedOn()));
    }

    @RolesAllowed({CLERK, SECTION_HEAD})
    public PetitionView setOpenness(SetOpenness command) {
        Petition petition = desk.take(command, PetitionAct.SET_OPENNESS);
        keeping(petition).open(command.openness(), command.note());
        return desk.done(petition, PetitionAct.SET_OPENNESS, petition.state(), desk.today(), null, command.note());
    }

    @RolesAllowed({SECTION_HEAD, DEPUTY_HEAD, HEAD})
    public PetitionView nameConfidant(NameConfidant command) {
        Petition petition = desk.take(command, PetitionAct.NAME_CONFIDANT);
        organs.staff(command.login());
        keeping(petition).nameConfidant(command.login());
        return desk.done(petition, PetitionAct.NAME_CONFIDANT, petition.state(), desk.today(), null, command.login());
    }

    /** Of the caller's organ: the bureau's handler, or that of the organ responsible. */
    @RolesAllowed({SECTION_HEAD, DEPUTY_HEAD})
    public PetitionView assign(AssignPetitionHandler command) {
        Petition petition = desk.take(command, PetitionAct.ASSIGN_HANDLER);
        requireColleague(command.handler());
        boolean byUnit = !desk.sides(petition).contains(Side.BUREAU)
                || petition.disposed().responsibleId() != null
                        && petition.disposed().responsibleId() == petition.bureauId();
        keeping(petition).assign(command.handler(), byUnit);
        clocks.assignee(petition);
        return desk.done(petition, PetitionAct.ASSIGN_HANDLER, petition.state(), desk.today(), null, command.handler());
    }

    @RolesAllowed({CLERK, SECTION_HEAD, DEPUTY_HEAD, HEAD})
    public PetitionView annotate(ActOnPetition command) {
        Petition petition = desk.take(command, PetitionAct.ANNOTATE);
        keeping(petition).annotate(command.note());
        return desk.done(petition, PetitionAct.ANNOTATE, petition.state(), desk.today(), null, command.note());
    }

    @RolesAllowed({CLERK, SECTION_HEAD})
    public PetitionView withdraw(ActOnPetition command) {
        Petition petition = desk.take(command, PetitionAct.WITHDRAW);
        PetitionState from = petition.state();
        LocalDate on = desk.dayOr(command.on());
        keeping(petition).withdraw(on, command.note());
        clocks.ended(petition, on, "WITHDRAWN");
        return desk.done(petition, PetitionAct.WITHDRAW, from, on, null, command.note());
    }

    @RolesAllowed({CLERK, SECTION_HEAD})
    public PetitionView close(ActOnPetition command) {
        Petition petition = desk.take(command, PetitionAct.CLOSE);
        PetitionState from = petition.state();
        LocalDate on = desk.dayOr(command.on());
        keeping(petition).close(on, clocks.reviewOpenUntil(petition));
        clocks.ended(petition, on, "CLOSED");
        return desk.done(petition, PetitionAct.CLOSE, from, on, null, command.note());
    }

    private Keeping keeping(Petition petition) {
        return new Keeping(petition, desk.today());
    }

    private long bureau() {
        Long organ = desk.caller().organId();
        if (organ == null || parts.find(organ).filter(o -> o.view().bureau()).isEmpty()) {
            throw new NotAllowed("NOT_A_PETITION_BUREAU");
        }
        return organ;
    }

    private int collectiveFrom(LocalDate on) {
        return settings.integer(COLLECTIVE_FROM, on);
    }

    private void require(String contentCode, String placeCode, String repeatOf, String own) {
        codes.require(CodeList.CONTENT, contentCode, "contentCode");
        codes.require(CodeList.PLACE, placeCode, "placeCode");
        if (repeatOf != null
                && !repeatOf.equals(own)
                && petitions.find(repeatOf).isEmpty()) {
            throw RuleBroken.at("repeatOf", "REPEAT_UNKNOWN", repeatOf);
        }
    }

    private void requireColleague(String login) {
        if (login != null && !organs.isAtWork(login, desk.caller().organId())) {
            throw RuleBroken.at("handler", "HANDLER_UNKNOWN");
        }
    }
}
