package org.sunlight.office.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.sunlight.office.account.model.MachineClient;
import org.sunlight.office.account.model.Secret;
import org.sunlight.office.account.store.AccountStore;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.office.organ.OrganView;
import org.sunlight.shared.audit.Audited;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.security.CurrentCaller;
import org.sunlight.shared.security.Roles;

/** Other systems and their secrets (ACC-08). */
@Stateless
@Audited
@RolesAllowed(Roles.SECURITY_OFFICER)
public class MachineClientService {

    @Inject
    private AccountStore accounts;

    @Inject
    private OrganQueries organs;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    public ClientSecret register(RegisterClient command) {
        OrganView organ = organs.byCode(command.organCode());
        requireVisible(organ.id(), "ORGAN_NOT_FOUND");
        String secret = Secret.forMachine();
        MachineClient client = MachineClient.register(
                command.clientId(), command.name(), organ.id(), command.scopes(), secret, clock.instant());
        if (accounts.client(command.clientId()).isPresent()) {
            throw Conflict.at("clientId", "CLIENT_ID_TAKEN", command.clientId());
        }
        accounts.add(client);
        return new ClientSecret(client.clientId(), secret);
    }

    public ClientSecret rotate(RotateClientSecret command) {
        MachineClient client = administered(command.clientId(), command.seenVersion());
        String secret = Secret.forMachine();
        client.rotate(secret, clock.instant());
        return new ClientSecret(client.clientId(), secret);
    }

    public MachineClientView switchClient(SwitchClient command) {
        MachineClient client = administered(command.clientId(), command.seenVersion());
        if (command.active()) {
            client.enable();
        } else {
            client.disable();
        }
        accounts.flush();
        return client.view();
    }

    private MachineClient administered(String clientId, long seenVersion) {
        MachineClient client = accounts.client(clientId, seenVersion);
        requireVisible(client.organId(), "CLIENT_NOT_FOUND");
        return client;
    }

    private void requireVisible(long organId, String code) {
        if (!organs.visibleTo(caller.get()).contains(organId)) {
            throw new NotFound(code);
        }
    }
}
