package org.sunlight.office.job;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.sunlight.office.job.store.JobStore;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.shared.security.CurrentCaller;
import org.sunlight.shared.security.Roles;

/** Reading runs and their rejections; runs of other organs do not exist for the caller. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({
    Roles.CLERK,
    Roles.SECTION_HEAD,
    Roles.DISCLOSURE_OFFICER,
    Roles.DEPUTY_HEAD,
    Roles.HEAD,
    Roles.STATISTICIAN,
    Roles.AUDITOR,
    Roles.SYSTEM,
    Roles.API_IMPORTS_WRITE,
    Roles.API_REPORTS_READ,
    Roles.API_REPORTS_WRITE
})
public class JobQueries {

    @Inject
    private JobStore runs;

    @Inject
    private OrganQueries organs;

    @Inject
    private CurrentCaller caller;

    public JobView job(String id) {
        return runs.get(id, visible()).view();
    }

    /** The last run of this name and key, whatever its state. */
    public Optional<JobView> latest(String name, String key) {
        return runs.latest(name, key, visible());
    }

    /** Newest first. */
    public List<JobView> page(JobFilter filter, int first, int size) {
        return runs.page(filter, visible(), first, size);
    }

    public long count(JobFilter filter) {
        return runs.count(filter, visible());
    }

    /**
     * Rejections of a run in the order of its lines.
     *
     * @param after last row already read, or null to begin
     */
    public List<RejectionRow> rejections(String id, RejectionRow after, int size) {
        return runs.rejections(runs.get(id, visible()).id(), after, size);
    }

    private List<Long> visible() {
        return organs.visibleTo(caller.get());
    }
}
