package org.sunlight.disclosure.remedy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.sunlight.disclosure.remedy.store.RemedyStore;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.shared.security.CurrentCaller;
import org.sunlight.shared.security.Roles;

/** Reading remedy cases; those of other organs do not exist for the caller. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({
    Roles.CLERK,
    Roles.SECTION_HEAD,
    Roles.DISCLOSURE_OFFICER,
    Roles.DEPUTY_HEAD,
    Roles.HEAD,
    Roles.STATISTICIAN,
    Roles.CONFIDENTIALITY_REVIEWER,
    Roles.AUDITOR
})
public class RemedyQueries {

    @Inject
    private RemedyStore cases;

    @Inject
    private OrganQueries organs;

    @Inject
    private CurrentCaller caller;

    public RemedyView remedy(String number) {
        return cases.get(number, visible()).view();
    }

    public List<RemedyRow> page(RemedyFilter filter, RemedySort sort, int first, int size) {
        return cases.page(filter, sort, visible(), first, size);
    }

    public long count(RemedyFilter filter) {
        return cases.count(filter, visible());
    }

    private List<Long> visible() {
        return organs.visibleTo(caller.get());
    }
}
