package org.sunlight.harness;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.Callable;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.office.organ.StaffView;
import org.sunlight.shared.security.Caller;
import org.sunlight.shared.security.CurrentCaller;
import org.sunlight.shared.security.Roles;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.authz.RoleMapper;

/** Acts inside the server in somebody's name, as the web does for whoever is logged in. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Acting {

    @Inject
    private CurrentCaller current;

    @Inject
    private OrganQueries organs;

    public <T> T as(Caller caller, Callable<T> work) throws Exception {
        return SecurityDomain.getCurrent()
                .createAdHocIdentity(caller.login())
                .withDefaultRoleMapper(RoleMapper.constant(org.wildfly.security.authz.Roles.fromSet(caller.roles())))
                .runAs((Callable<T>) () -> current.call(caller, work));
    }

    /** A member of the demonstration bureau, with the roles the bureau gave. */
    public Caller staff(String login) throws Exception {
        Caller asking = new Caller("it", "it", null, null, Set.of(Roles.SYSTEM), "job", "it");
        StaffView staff = current.call(asking, () -> organs.staff(login));
        return new Caller(
                staff.login(), staff.name(), staff.organId(), staff.sectionId(), staff.roles(), "intranet", "it");
    }
}
