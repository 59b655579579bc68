package org.sunlight.office.job;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.sunlight.office.job.model.BatchRun;
import org.sunlight.office.job.store.JobStore;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.shared.audit.Audited;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.NotAllowed;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.shared.security.Caller;
import org.sunlight.shared.security.CurrentCaller;
import org.sunlight.shared.security.Roles;

/** Asking for runs, stopping them, taking them up again. The module batch does the work. */
@Stateless
@Audited
@RolesAllowed({
    Roles.DISCLOSURE_OFFICER,
    Roles.STATISTICIAN,
    Roles.SYSTEM,
    Roles.API_IMPORTS_WRITE,
    Roles.API_REPORTS_WRITE
})
public class JobService {

    @Inject
    private JobStore runs;

    @Inject
    private OrganQueries organs;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /**
     * Puts a run into the queue. In a transaction of its own: the dispatcher must see it at once, and two requests at the
     * same moment are told apart by the database.
     *
     * @throws Conflict ALREADY_RUNNING while a run of this name and key is active
     * @throws RuleBroken IDEMPOTENCY_KEY_REUSED if the once-key came with other content before
     * @throws NotAllowed NOT_YOUR_ORGAN if the organ is not the caller's or one below it
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public JobView open(StartJob command) {
        if (command.organId() != null && !visible().contains(command.organId())) {
            throw new NotAllowed("NOT_YOUR_ORGAN");
        }
        BatchRun known = runs.findOnce(command.onceKey()).orElse(null);
        if (known != null) {
            if (!known.wasAskedWith(command.onceDigest())) {
                throw RuleBroken.at("Idempotency-Key", "IDEMPOTENCY_KEY_REUSED");
            }
            return known.view();
        }
        runs.findActive(BatchRun.activeKey(command.name(), command.key())).ifPresent(running -> {
            throw new Conflict("ALREADY_RUNNING", command.name(), command.key());
        });
        return runs.add(BatchRun.asked(command, caller.get().login(), clock.instant()))
                .view();
    }

    /** The run is stopped at its next checkpoint, or at once if it still waits. Does nothing to a run that has ended. */
    public JobView stop(String id) {
        BatchRun run = runs.lock(runs.get(id, visible()).id());
        run.stop(clock.instant());
        return run.view();
    }

    /** Puts a failed or stopped run into the queue again; it goes on where its last chunk ended. */
    public JobView restart(String id) {
        BatchRun run = runs.lock(runs.get(id, visible()).id());
        run.queueAgain();
        return run.view();
    }

    private List<Long> visible() {
        Caller who = caller.get();
        return organs.visibleTo(who);
    }
}
