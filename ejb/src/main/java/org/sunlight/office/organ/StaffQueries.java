package org.sunlight.office.organ;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.sunlight.office.organ.model.Staff;
import org.sunlight.office.organ.store.OrganStore;
import org.sunlight.office.organ.store.StaffStore;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.security.CurrentCaller;
import org.sunlight.shared.security.Roles;

/** The staff of the caller's organ and of those below, for the people who administer them. */
@Stateless
@RolesAllowed({Roles.USER_ADMINISTRATOR, Roles.SECURITY_OFFICER})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class StaffQueries {

    @Inject
    private StaffStore staff;

    @Inject
    private OrganStore organs;

    @Inject
    private OrganQueries jurisdiction;

    @Inject
    private CurrentCaller caller;

    public List<StaffRow> page(StaffFilter filter, int first, int size) {
        return staff.page(filter, jurisdiction.visibleTo(caller.get()), first, size);
    }

    public long count(StaffFilter filter) {
        return staff.count(filter, jurisdiction.visibleTo(caller.get()));
    }

    /** @throws NotFound also for a member of staff of an organ the caller may not see */
    public StaffView view(String login) {
        Staff found = staff.get(login);
        if (!jurisdiction.visibleTo(caller.get()).contains(found.organId())) {
            throw new NotFound("STAFF_NOT_FOUND");
        }
        return found.view();
    }

    /** Organs the caller may administer, each after the one above it. */
    public List<OrganView> organs() {
        List<Long> visible = jurisdiction.visibleTo(caller.get());
        return organs.all().stream()
                .filter(organ -> visible.contains(organ.id()))
                .map(organ -> organ.view())
                .toList();
    }
}
