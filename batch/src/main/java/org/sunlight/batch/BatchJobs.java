package org.sunlight.batch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.sunlight.office.job.JobService;
import org.sunlight.office.job.JobView;
import org.sunlight.office.job.StartJob;
import org.sunlight.shared.security.Roles;

/**
 * The only starter of jobs. Outside any transaction: the run must be in the database before it is looked for, and the
 * batch runtime must not begin inside the transaction of a request.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@RolesAllowed({
    Roles.DISCLOSURE_OFFICER,
    Roles.STATISTICIAN,
    Roles.SYSTEM,
    Roles.API_IMPORTS_WRITE,
    Roles.API_REPORTS_WRITE
})
public class BatchJobs {

    @Inject
    private JobService jobs;

    @Inject
    private JobDispatcher dispatcher;

    /**
     * Puts a run into the queue and answers at once.
     *
     * @throws org.sunlight.shared.error.Conflict ALREADY_RUNNING while a run of this name and key waits or runs
     */
    public JobView start(StartJob command) {
        JobView run = jobs.open(command);
        dispatcher.wake();
        return run;
    }

    /** Asks a run to stop at its next checkpoint. */
    public JobView stop(String id) {
        JobView run = jobs.stop(id);
        dispatcher.wake();
        return run;
    }

    /** Takes a failed or stopped run up again where its last chunk ended. */
    public JobView restart(String id) {
        JobView run = jobs.restart(id);
        dispatcher.wake();
        return run;
    }
}
