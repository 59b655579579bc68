package org.sunlight.petition.supervision;

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
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.petition.casework.PetitionDoor;
import org.sunlight.petition.supervision.model.SupervisionLetter;
import org.sunlight.petition.supervision.store.SupervisionStore;
import org.sunlight.shared.security.CurrentCaller;

/** What the scans found, and the letters of an item. Denunciations are left to those named. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({CLERK, SECTION_HEAD, DEPUTY_HEAD, HEAD})
public class PetitionSupervisionQueries {

    @Inject
    private SupervisionStore store;

    @Inject
    private PetitionDoor door;

    @Inject
    private OrganQueries organs;

    @Inject
    private CurrentCaller caller;

    /** Open findings of the bureaus that the caller sees. */
    public List<FindingRow> findings(FindingFilter filter, FindingSort sort, int first, int size) {
        return store.findings(filter, sort, organs.visibleTo(caller.get()), first, size);
    }

    public long count(FindingFilter filter) {
        return store.count(filter, organs.visibleTo(caller.get()));
    }

    /** All of them, whatever a list is narrowed to. */
    public FindingTally tally() {
        return store.tally(organs.visibleTo(caller.get()));
    }

    /** Letters about an item, oldest first. */
    public List<LetterView> letters(String number) {
        return store.letters(door.open(number).id()).stream()
                .map(SupervisionLetter::view)
                .toList();
    }
}
