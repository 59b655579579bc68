package org.sunlight.office.organ;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.sunlight.office.organ.model.Organ;
import org.sunlight.office.organ.model.Section;
import org.sunlight.office.organ.model.Staff;
import org.sunlight.office.organ.store.OrganStore;
import org.sunlight.office.organ.store.StaffStore;
import org.sunlight.shared.audit.Audited;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.NotAllowed;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.security.CurrentCaller;
import org.sunlight.shared.security.Roles;

/** Staff and their roles. Who registers people grants no role, and who grants roles registers nobody. */
@Stateless
@Audited
public class StaffService {

    @Inject
    private StaffStore staff;

    @Inject
    private OrganStore organs;

    @Inject
    private OrganQueries jurisdiction;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    @RolesAllowed({Roles.USER_ADMINISTRATOR, Roles.SYSTEM})
    public StaffView register(RegisterStaff command) {
        Organ organ = organ(command.organCode());
        Staff person = Staff.register(command.login(), command.name(), organ, section(command.sectionId()));
        if (staff.find(person.login()).isPresent()) {
            throw Conflict.at("login", "LOGIN_TAKEN", person.login());
        }
        staff.add(person);
        staff.flush();
        return person.view();
    }

    @RolesAllowed(Roles.USER_ADMINISTRATOR)
    public StaffView amend(AmendStaff command) {
        Staff person = administered(staff.get(command.login(), command.seenVersion()));
        person.amend(command.name(), organ(command.organCode()), section(command.sectionId()));
        staff.flush();
        return person.view();
    }

    @RolesAllowed(Roles.USER_ADMINISTRATOR)
    public StaffView deactivate(DeactivateStaff command) {
        Staff person = administered(staff.get(command.login(), command.seenVersion()));
        refuseOwn(person, "OWN_ACCOUNT");
        person.deactivate(command.reason(), LocalDate.now(clock));
        staff.flush();
        return person.view();
    }

    @RolesAllowed(Roles.USER_ADMINISTRATOR)
    public StaffView reactivate(ReactivateStaff command) {
        Staff person = administered(staff.get(command.login(), command.seenVersion()));
        person.reactivate(organs.get(person.organId()));
        staff.flush();
        return person.view();
    }

    @RolesAllowed({Roles.SECURITY_OFFICER, Roles.SYSTEM})
    public StaffView grant(GrantRole command) {
        Staff person = administered(staff.get(command.login(), command.seenVersion()));
        refuseOwn(person, "OWN_ROLES");
        person.grant(command.role());
        staff.flush();
        return person.view();
    }

    @RolesAllowed(Roles.SECURITY_OFFICER)
    public StaffView withdraw(WithdrawRole command) {
        Staff person = administered(staff.get(command.login(), command.seenVersion()));
        refuseOwn(person, "OWN_ROLES");
        person.withdraw(command.role());
        staff.flush();
        return person.view();
    }

    private Organ organ(String code) {
        Organ organ = organs.get(code);
        if (!jurisdiction.visibleTo(caller.get()).contains(organ.id())) {
            throw NotFound.at("organCode", "ORGAN_NOT_FOUND");
        }
        return organ;
    }

    private Section section(Long id) {
        return id == null ? null : organs.section(id);
    }

    private Staff administered(Staff person) {
        if (!jurisdiction.visibleTo(caller.get()).contains(person.organId())) {
            throw new NotFound("STAFF_NOT_FOUND");
        }
        return person;
    }

    private void refuseOwn(Staff person, String code) {
        if (person.login().equals(caller.get().login())) {
            throw new NotAllowed(code);
        }
    }
}
