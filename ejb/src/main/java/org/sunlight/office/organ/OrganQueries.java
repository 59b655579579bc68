package org.sunlight.office.organ;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.sunlight.office.organ.model.Organ;
import org.sunlight.office.organ.model.Section;
import org.sunlight.office.organ.model.Staff;
import org.sunlight.office.organ.store.OrganStore;
import org.sunlight.office.organ.store.StaffStore;
import org.sunlight.shared.security.Caller;

/**
 * Who is who. Reference facts for every other use case, hence open to each of them; what a person may list or change is
 * guarded by {@link StaffQueries} and the services.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class OrganQueries {

    @Inject
    private OrganStore organs;

    @Inject
    private StaffStore staff;

    @Inject
    private OrgansInSight inSight;

    public OrganView organ(long id) {
        return organs.get(id).view();
    }

    public OrganView byCode(String code) {
        return organs.get(code).view();
    }

    /** All organs, each after the one above it, closed ones too. */
    public List<OrganView> all() {
        return organs.all().stream().map(Organ::view).toList();
    }

    /** Ids of the organs whose records the caller may see: the caller's own and those below; for the system, all. */
    public List<Long> visibleTo(Caller caller) {
        return caller.organId() == null ? organs.allIds() : inSight.from(caller.organId(), organs::idsAtOrBelow);
    }

    /** Everybody of the organ who has this role, by login. */
    public List<StaffView> staffOf(long organId, String role) {
        return staff.ofOrgan(organId, role).stream().map(Staff::view).toList();
    }

    /** Everybody of the organ, by login; those who left as well, whose files may still be looked for. */
    public List<Colleague> colleagues(long organId) {
        return staff.colleagues(organId);
    }

    /** Whether somebody with this login works for the organ now, and may be given work. */
    public boolean isAtWork(String login, long organId) {
        return staff.find(login)
                .map(Staff::view)
                .filter(found -> found.active() && found.organId() == organId)
                .isPresent();
    }

    /** @throws org.sunlight.shared.error.NotFound if nobody ever had this login */
    public StaffView staff(String login) {
        return staff.get(login).view();
    }

    public List<SectionView> sectionsOf(long organId) {
        return organs.sectionsOf(organId).stream().map(Section::view).toList();
    }
}
