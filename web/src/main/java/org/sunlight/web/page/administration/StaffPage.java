package org.sunlight.web.page.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sunlight.office.organ.OrganView;
import org.sunlight.office.organ.StaffFilter;
import org.sunlight.office.organ.StaffQueries;
import org.sunlight.shared.security.Roles;

/** The staff of the organs the person administers; the filter stands in the address. */
@Named("staffPage")
@RequestScoped
public class StaffPage {

    @Inject
    private StaffQueries queries;

    private String text;
    private Long organId;
    private String role;
    private Boolean active;
    private StaffRows rows;

    public StaffRows getRows() {
        if (rows == null) {
            rows = new StaffRows(queries, new StaffFilter(organId, role, active, text));
        }
        return rows;
    }

    public String search() {
        return "/administration/staff.xhtml?faces-redirect=true&includeViewParams=true";
    }

    public List<OrganView> getOrgans() {
        return queries.organs();
    }

    public List<String> getRoles() {
        return Roles.OF_PEOPLE;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Long getOrganId() {
        return organId;
    }

    public void setOrganId(Long organId) {
        this.organId = organId;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public Boolean getActive() {
        return active;
    }

    public void setActive(Boolean active) {
        this.active = active;
    }
}
