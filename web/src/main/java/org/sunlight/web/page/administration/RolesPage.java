package org.sunlight.web.page.administration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.sunlight.office.account.AccountService;
import org.sunlight.office.account.UnlockAccount;
import org.sunlight.office.organ.GrantRole;
import org.sunlight.office.organ.StaffFilter;
import org.sunlight.office.organ.StaffQueries;
import org.sunlight.office.organ.StaffService;
import org.sunlight.office.organ.StaffView;
import org.sunlight.office.organ.WithdrawRole;
import org.sunlight.shared.security.Roles;

/** Who holds which role; the security officer grants and withdraws. */
@Named("rolesPage")
@ViewScoped
public class RolesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private StaffService staff;

    @Inject
    private AccountService accounts;

    @Inject
    private StaffQueries queries;

    private String login;
    private StaffView person;
    private String role;
    private transient StaffRows rows;

    public void open() {
        if (login != null) {
            person = queries.view(login);
        }
    }

    public String grant() {
        staff.grant(new GrantRole(login, person.version(), role));
        return shown("organ.role.granted");
    }

    public String withdraw(String held) {
        staff.withdraw(new WithdrawRole(login, person.version(), held));
        return shown("organ.role.withdrawn");
    }

    public String unlock() {
        accounts.unlock(new UnlockAccount(login));
        return shown("organ.role.unlocked");
    }

    private String shown(String key) {
        Told.afterRedirect(key, login);
        return "/administration/roles.xhtml?faces-redirect=true&login=" + login;
    }

    public StaffRows getRows() {
        if (rows == null) {
            rows = new StaffRows(queries, StaffFilter.any());
        }
        return rows;
    }

    public List<String> getHeld() {
        return Roles.OF_PEOPLE.stream().filter(person.roles()::contains).toList();
    }

    public List<String> getNotHeld() {
        return Roles.OF_PEOPLE.stream()
                .filter(other -> !person.roles().contains(other))
                .toList();
    }

    public StaffView getPerson() {
        return person;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }
}
