package org.sunlight.petition.handover;

import static org.sunlight.shared.security.Roles.CLERK;
import static org.sunlight.shared.security.Roles.SECTION_HEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sunlight.office.handover.PetitionDeskDecided;
import org.sunlight.petition.casework.PetitionService;
import org.sunlight.petition.casework.RegisteredPetition;
import org.sunlight.petition.handover.model.HandOver;
import org.sunlight.petition.handover.store.HandOverStore;
import org.sunlight.shared.audit.Audited;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.security.CurrentCaller;

/** The bureau decides about what other desks handed over to it. */
@Stateless
@Audited
@RolesAllowed({CLERK, SECTION_HEAD})
public class PetitionHandOverService {

    @Inject
    private HandOverStore store;

    @Inject
    private PetitionService petitions;

    @Inject
    private Event<PetitionDeskDecided> decided;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** Registers it; the query code in the answer is never shown again. */
    public RegisteredPetition accept(AcceptHandOver command) {
        HandOver over = store.get(command.id(), command.seenVersion(), own());
        RegisteredPetition registered = petitions.register(over.form(command.purpose()));
        over.accept(registered.petition().number(), caller.get().login(), LocalDate.now(clock));
        return told(over, registered);
    }

    /** @throws org.sunlight.shared.error.RuleBroken without a reason */
    public HandOverView decline(DeclineHandOver command) {
        HandOver over = store.get(command.id(), command.seenVersion(), own());
        over.decline(command.reason(), caller.get().login(), LocalDate.now(clock));
        return told(over, over.view());
    }

    /** Who stands above a bureau sees its list and does not decide for it. */
    private List<Long> own() {
        Long organ = caller.get().organId();
        if (organ == null) {
            throw new NotFound("HAND_OVER_NOT_FOUND");
        }
        return List.of(organ);
    }

    private <T> T told(HandOver over, T answer) {
        store.flush();
        HandOverView seen = over.view();
        decided.fire(new PetitionDeskDecided(
                seen.fromKind(), seen.fromNumber(), seen.petition(), seen.reason(), seen.decidedOn()));
        return answer;
    }
}
