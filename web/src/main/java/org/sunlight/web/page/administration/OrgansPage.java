package org.sunlight.web.page.administration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sunlight.office.organ.OrganView;
import org.sunlight.office.organ.StaffQueries;

/** The tree of organs the person administers. */
@Named("organsPage")
@RequestScoped
public class OrgansPage {

    @Inject
    private StaffQueries queries;

    private List<OrganView> organs;
    private int top;

    @PostConstruct
    void read() {
        organs = queries.organs();
        top = organs.stream().mapToInt(OrganView::depth).min().orElse(0);
    }

    public List<OrganView> getOrgans() {
        return organs;
    }

    /** Steps below the highest organ shown, for indenting; deeper ones look like the fifth. */
    public int indent(OrganView organ) {
        return Math.min(organ.depth() - top, 5);
    }
}
