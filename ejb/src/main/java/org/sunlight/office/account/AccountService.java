package org.sunlight.office.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.sunlight.office.account.model.Credential;
import org.sunlight.office.account.model.PasswordHash;
import org.sunlight.office.account.model.Secret;
import org.sunlight.office.account.store.AccountStore;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.office.organ.RegisterStaff;
import org.sunlight.office.organ.StaffService;
import org.sunlight.office.organ.StaffView;
import org.sunlight.shared.audit.Audited;
import org.sunlight.shared.error.NotAllowed;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.shared.security.CurrentCaller;
import org.sunlight.shared.security.Roles;

/** Passwords of staff. */
@Stateless
@Audited
public class AccountService {

    @Inject
    private AccountStore accounts;

    @Inject
    private StaffService staff;

    @Inject
    private OrganQueries organs;

    @Inject
    private SignInDoor door;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** @return the first password; it is kept nowhere else */
    @RolesAllowed({Roles.USER_ADMINISTRATOR, Roles.SYSTEM})
    public FirstPassword open(OpenAccount command) {
        StaffView person = staff.register(
                new RegisterStaff(command.login(), command.name(), command.organCode(), command.sectionId()));
        String password = Secret.forOneUse();
        accounts.add(Credential.issue(person.login(), password, clock.instant()));
        return new FirstPassword(person.login(), password);
    }

    @RolesAllowed(Roles.USER_ADMINISTRATOR)
    public FirstPassword reset(ResetPassword command) {
        Credential credential = administered(command.login());
        String password = Secret.forOneUse();
        credential.reissue(password, clock.instant());
        return new FirstPassword(command.login(), password);
    }

    @RolesAllowed(Roles.SECURITY_OFFICER)
    public void unlock(UnlockAccount command) {
        administered(command.login()).unlock();
    }

    /** Open to every person for the own account. */
    @RolesAllowed("**")
    public void change(ChangePassword command) {
        if (!command.login().equals(caller.get().login())) {
            throw new NotAllowed("NOT_ALLOWED");
        }
        Credential credential = accounts.find(command.login()).orElseThrow(() -> new NotFound("STAFF_NOT_FOUND"));
        boolean known = command.current() != null
                && !credential.isLocked(clock.instant())
                && PasswordHash.matches(command.current(), credential.passwordHash());
        if (!known) {
            door.countFailure(command.login());
            throw RuleBroken.at("current", "PASSWORD_WRONG");
        }
        credential.change(command.next(), clock.instant());
    }

    private Credential administered(String login) {
        StaffView person = organs.staff(login);
        if (!organs.visibleTo(caller.get()).contains(person.organId())) {
            throw new NotFound("STAFF_NOT_FOUND");
        }
        return accounts.find(login).orElseThrow(() -> new NotFound("STAFF_NOT_FOUND"));
    }
}
