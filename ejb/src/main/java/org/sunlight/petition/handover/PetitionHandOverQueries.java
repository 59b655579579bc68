package org.sunlight.petition.handover;

import static org.sunlight.shared.security.Roles.CLERK;
import static org.sunlight.shared.security.Roles.DEPUTY_HEAD;
import static org.sunlight.shared.security.Roles.HEAD;
import static org.sunlight.shared.security.Roles.SECTION_HEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.petition.casework.PetitionDoor;
import org.sunlight.petition.handover.model.HandOver;
import org.sunlight.petition.handover.store.HandOverStore;
import org.sunlight.shared.security.CurrentCaller;

/** What waits to become a petition, and what became of it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({CLERK, SECTION_HEAD, DEPUTY_HEAD, HEAD})
public class PetitionHandOverQueries {

    private static final int MOST = 200;

    @Inject
    private HandOverStore store;

    @Inject
    private PetitionDoor door;

    @Inject
    private OrganQueries organs;

    @Inject
    private CurrentCaller caller;

    /** Oldest first, two hundred at most. */
    public List<HandOverView> waiting() {
        return store.waiting(organs.visibleTo(caller.get()), MOST).stream()
                .map(HandOver::view)
                .toList();
    }

    /** Latest first, two hundred at most. */
    public List<HandOverView> decided() {
        return store.decided(organs.visibleTo(caller.get()), MOST).stream()
                .map(HandOver::view)
                .toList();
    }

    /** @throws org.sunlight.shared.error.NotFound for one of another bureau */
    public HandOverView one(long id) {
        return store.get(id, organs.visibleTo(caller.get())).view();
    }

    /** Where a petition came from, for whoever may see the petition; empty where it came by itself. */
    public Optional<HandOverView> originOf(String petition) {
        return store.ofPetition(door.open(petition).item().number()).map(HandOver::view);
    }
}
