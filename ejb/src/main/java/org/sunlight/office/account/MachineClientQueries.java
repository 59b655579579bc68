package org.sunlight.office.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.sunlight.office.account.model.MachineClient;
import org.sunlight.office.account.store.AccountStore;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.shared.security.CurrentCaller;
import org.sunlight.shared.security.Roles;

/** The machine clients of the caller's organ and of those below. */
@Stateless
@RolesAllowed(Roles.SECURITY_OFFICER)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class MachineClientQueries {

    @Inject
    private AccountStore accounts;

    @Inject
    private OrganQueries organs;

    @Inject
    private CurrentCaller caller;

    public List<MachineClientView> all() {
        return accounts.clientsOf(organs.visibleTo(caller.get())).stream()
                .map(MachineClient::view)
                .toList();
    }
}
