package org.sunlight.web.page.administration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.sunlight.office.account.AccountService;
import org.sunlight.office.account.FirstPassword;
import org.sunlight.office.account.OpenAccount;
import org.sunlight.office.account.ResetPassword;
import org.sunlight.office.organ.AmendStaff;
import org.sunlight.office.organ.DeactivateStaff;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.office.organ.OrganView;
import org.sunlight.office.organ.ReactivateStaff;
import org.sunlight.office.organ.SectionView;
import org.sunlight.office.organ.StaffQueries;
import org.sunlight.office.organ.StaffService;
import org.sunlight.office.organ.StaffView;

/** One member of staff: register, amend, reset the password, deactivate, bring back. */
@Named("personPage")
@ViewScoped
public class PersonPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private StaffService staff;

    @Inject
    private AccountService accounts;

    @Inject
    private StaffQueries administered;

    @Inject
    private OrganQueries organs;

    private String login;
    private StaffView person;
    private String newLogin;
    private String name;
    private String organCode;
    private Long sectionId;
    private String reason;
    private transient FirstPassword issued;

    public void open() {
        if (login != null) {
            person = administered.view(login);
            name = person.name();
            organCode = organs.organ(person.organId()).code();
            sectionId = person.sectionId();
        }
    }

    /** Stays on the page: the password for one use is shown here and nowhere else. */
    public void register() {
        issued = accounts.open(new OpenAccount(newLogin, name, organCode, sectionId));
        login = issued.login();
        open();
    }

    public String amend() {
        staff.amend(new AmendStaff(login, person.version(), name, organCode, sectionId));
        return shown("organ.staff.saved");
    }

    public void reset() {
        issued = accounts.reset(new ResetPassword(login));
    }

    public String deactivate() {
        staff.deactivate(new DeactivateStaff(login, person.version(), reason));
        return shown("organ.staff.deactivated");
    }

    public String reactivate() {
        staff.reactivate(new ReactivateStaff(login, person.version()));
        return shown("organ.staff.reactivated");
    }

    private String shown(String key) {
        Told.afterRedirect(key, login);
        return "/administration/person.xhtml?faces-redirect=true&login=" + login;
    }

    public List<OrganView> getOrgans() {
        return administered.organs().stream().filter(OrganView::active).toList();
    }

    /** Sections to choose from: those of the organ chosen, none while no organ is. */
    public List<SectionView> getSections() {
        return organCode == null
                ? List.of()
                : organs.sectionsOf(organs.byCode(organCode).id()).stream()
                        .filter(SectionView::active)
                        .toList();
    }

    public StaffView getPerson() {
        return person;
    }

    public FirstPassword getIssued() {
        return issued;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getNewLogin() {
        return newLogin;
    }

    public void setNewLogin(String newLogin) {
        this.newLogin = newLogin;
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

    public Long getSectionId() {
        return sectionId;
    }

    public void setSectionId(Long sectionId) {
        this.sectionId = sectionId;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
