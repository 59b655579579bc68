package org.sunlight.web.page.administration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sunlight.office.account.ClientSecret;
import org.sunlight.office.account.MachineClientQueries;
import org.sunlight.office.account.MachineClientService;
import org.sunlight.office.account.MachineClientView;
import org.sunlight.office.account.RegisterClient;
import org.sunlight.office.account.RotateClientSecret;
import org.sunlight.office.account.Scopes;
import org.sunlight.office.account.SwitchClient;
import org.sunlight.office.organ.OrganView;
import org.sunlight.office.organ.StaffQueries;

/** Machine clients: register, renew the secret, disable. A secret is shown once, on this page. */
@Named("clientsPage")
@ViewScoped
public class ClientsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MachineClientService service;

    @Inject
    private MachineClientQueries queries;

    @Inject
    private StaffQueries staff;

    private transient List<MachineClientView> clients;
    private transient ClientSecret secret;
    private String clientId;
    private String name;
    private String organCode;
    private String[] scopes = {};

    public void register() {
        secret = service.register(new RegisterClient(clientId, name, organCode, Set.of(scopes)));
        clients = null;
    }

    public void rotate(MachineClientView client) {
        secret = service.rotate(new RotateClientSecret(client.clientId(), client.version()));
        clients = null;
    }

    public String switchClient(MachineClientView client) {
        service.switchClient(new SwitchClient(client.clientId(), client.version(), !client.active()));
        Told.afterRedirect("account.clients.switched." + !client.active(), client.clientId());
        return "/administration/clients.xhtml?faces-redirect=true";
    }

    public List<MachineClientView> getClients() {
        if (clients == null) {
            clients = queries.all();
        }
        return clients;
    }

    /** Names of the organs by id. */
    public Map<Long, String> getOrganNames() {
        return getOrgans().stream().collect(Collectors.toMap(OrganView::id, OrganView::name));
    }

    public List<OrganView> getOrgans() {
        return staff.organs();
    }

    public List<String> getAllScopes() {
        return Scopes.ALL;
    }

    public ClientSecret getSecret() {
        return secret;
    }

    public String getClientId() {
        return clientId;
    }

    public void setClientId(String clientId) {
        this.clientId = clientId;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getOrganCode() {
        return organCode;
    }

    public void setOrganCode(String organCode) {
        this.organCode = organCode;
    }

    public String[] getScopes() {
        return scopes.clone();
    }

    public void setScopes(String[] scopes) {
        this.scopes = scopes == null ? new String[0] : scopes.clone();
    }
}
