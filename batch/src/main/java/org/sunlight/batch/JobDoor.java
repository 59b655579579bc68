package org.sunlight.batch;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sunlight.shared.error.DomainException;
import org.sunlight.shared.security.Caller;
import org.sunlight.shared.security.CurrentCaller;
import org.sunlight.shared.security.Roles;

/**
 * The door through which jobs and timers enter the house: they act as the house itself, and the audit says in which run.
 * Open to all, because batch threads have no user; it is not reachable from a page or the interface.
 */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class JobDoor {

    private static final Logger LOG = LoggerFactory.getLogger(JobDoor.class);

    @Inject
    private CurrentCaller caller;

    /**
     * Joins the transaction of the chunk where there is one.
     *
     * @param run id of the run, or the name of the timer
     * @throws JobRefused if a rule of the house forbids the work
     * @throws JobBroken for everything else; the cause is in the log under its incident number and not attached, because
     *     the job repository cannot read back exceptions of the database drivers
     */
    public <T> T act(String run, Callable<T> work) {
        try {
            return caller.call(Caller.system(run), work);
        } catch (DomainException refusal) {
            throw new JobRefused(refusal.code());
        } catch (JobRefused | JobBroken known) {
            throw known;
        } catch (Exception broken) {
            String incident = UUID.randomUUID().toString();
            // it is tried again; who gives up says so as an error
            LOG.warn("run {} broke, incident {}", run, incident, broken);
            throw new JobBroken(incident);
        }
    }
}
