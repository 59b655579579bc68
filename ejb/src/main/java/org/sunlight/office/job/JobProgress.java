package org.sunlight.office.job;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.sunlight.office.job.model.BatchRun;
import org.sunlight.office.job.store.JobStore;
import org.sunlight.office.worklist.Occasion;
import org.sunlight.office.worklist.Remind;
import org.sunlight.shared.security.Roles;

/**
 * What the module batch tells about its runs. Not audited: it is the house's own bookkeeping, many times a second; the
 * acts of people (open, stop, restart) and what a job does to records are.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class JobProgress {

    /** After so many executions without any progress a run is given up. */
    static final int MOST_ATTEMPTS = 4;

    /** More would take the work from the people at the screens. */
    static final int RUNS_AT_ONCE = 2;

    static final Duration PAUSE_BEFORE_RETRY = Duration.ofSeconds(15);

    @Inject
    private JobStore runs;

    @Inject
    private Event<Remind> reminders;

    @Inject
    private Clock clock;

    /** How many runs the database bears at once. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public int runsAtOnce() {
        return runs.bearsOverlappingRuns() ? RUNS_AT_ONCE : 1;
    }

    /** Runs that wait or run, the oldest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<RunOrder> active() {
        return runs.active();
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public RunOrder order(long run) {
        return runs.get(run).order();
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public RunPlace place(long run) {
        return runs.get(run).place();
    }

    /**
     * Joins the transaction of the chunk: work, figures and place are committed together or not at all. Written at once:
     * what the database refuses is refused here, where it gets an incident, and not at the commit, from where the batch
     * runtime would keep an exception of the database driver that it cannot read back.
     */
    public void advance(long run, RunProgress progress) {
        runs.lock(run).advance(progress);
        runs.addRejections(run, progress.rejections());
        runs.flush();
    }

    /** The number of records the run expects to read; null where it cannot know. */
    public void expect(long run, Long total) {
        runs.lock(run).expect(total);
    }

    /** The batch runtime has begun an execution of this run. */
    public void begin(long run, long executionId) {
        runs.lock(run).begin(executionId, clock.instant());
    }

    /**
     * The run ended by itself.
     *
     * @param at when it did; this is heard of half a second later
     */
    public JobView complete(long run, Instant at) {
        BatchRun ended = runs.lock(run);
        ended.complete(at);
        tell(ended.view(), Occasion.JOB_ENDED);
        return ended.view();
    }

    /** The run ended because somebody asked for it. */
    public void stopped(long run) {
        runs.lock(run).stopped(clock.instant());
    }

    /** The run met a rule of the house; trying again would meet it again. */
    public void refuse(long run, String code) {
        BatchRun refused = runs.lock(run);
        refused.fail(code, null, clock.instant());
        tell(refused.view(), Occasion.JOB_FAILED);
    }

    /**
     * The run broke for another reason (database away, server killed, our mistake). It waits and goes on by itself; after
     * four executions without progress it is given up.
     *
     * @param incident number under which the log tells more
     */
    public JobView broke(long run, String incident) {
        BatchRun broken = runs.lock(run);
        if (broken.attempts() >= MOST_ATTEMPTS) {
            broken.fail("JOB_BROKEN", incident, clock.instant());
            tell(broken.view(), Occasion.JOB_FAILED);
        } else {
            broken.tryAgainAt(clock.instant().plus(PAUSE_BEFORE_RETRY));
        }
        return broken.view();
    }

    /** The server that ran it is gone: it waits again and goes on at once. */
    public void orphaned(long run) {
        BatchRun orphan = runs.lock(run);
        if (orphan.attempts() >= MOST_ATTEMPTS) {
            orphan.fail("JOB_BROKEN", null, clock.instant());
            tell(orphan.view(), Occasion.JOB_FAILED);
        } else {
            orphan.tryAgainAt(clock.instant());
        }
    }

    /** Whoever asked for the run need not watch it. Machines and timers have no bell: their reminders nobody reads. */
    private void tell(JobView run, Occasion occasion) {
        reminders.fire(new Remind(
                run.requestedBy(),
                occasion,
                "job/" + run.id() + "/" + run.endedAt(),
                run.subjectKind(),
                run.id(),
                run.name(),
                null,
                null,
                null));
    }
}
