package org.sunlight.batch;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.batch.operations.BatchRuntimeException;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sunlight.office.job.JobProgress;
import org.sunlight.office.job.JobState;
import org.sunlight.office.job.RunOrder;

/**
 * Hands waiting runs to the batch runtime, the oldest first, and looks after those that run: ended ones are closed, those
 * of a server that is gone are taken up again. Runs of one name never overlap; how many of different names may, is a
 * matter of the database (Derby: one, see stack of locks in the job repository).
 */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class JobDispatcher {

    private static final Logger LOG = LoggerFactory.getLogger(JobDispatcher.class);
    private static final String NAME = "dispatcher";
    private static final long TICK_MILLIS = 500;

    /** Without a call, look into the queue only this often: another node or a restart may have left something there. */
    private static final long IDLE_TICKS = 10;

    @Resource
    private TimerService timers;

    @Inject
    private JobDoor door;

    @Inject
    private JobProgress progress;

    @Inject
    private Executions executions;

    @Inject
    private Clock clock;

    private final AtomicBoolean busy = new AtomicBoolean();
    private final AtomicBoolean called = new AtomicBoolean(true);
    private final Map<Long, Long> ours = new ConcurrentHashMap<>();
    private long ticks;

    @PostConstruct
    void begin() {
        timers.createIntervalTimer(TICK_MILLIS, TICK_MILLIS, new TimerConfig(null, false));
    }

    /** Something changed in the queue. */
    public void wake() {
        called.set(true);
    }

    @Timeout
    void tick() {
        if (!busy.compareAndSet(false, true)) {
            return;
        }
        try {
            ticks++;
            if (called.getAndSet(false) || !ours.isEmpty() || ticks % IDLE_TICKS == 0) {
                door.act(NAME, () -> {
                    dispatch();
                    return null;
                });
            }
        } catch (JobBroken away) {
            // most likely the database; the next tick looks again
            LOG.warn("the queue of jobs could not be read, incident {}", away.incident());
        } finally {
            busy.set(false);
        }
    }

    private void dispatch() {
        List<RunOrder> active = progress.active();
        Set<String> running = new HashSet<>();
        for (RunOrder run : active) {
            if (run.state() == JobState.RUNNING && lookAfter(run)) {
                running.add(run.name());
            }
        }
        ours.keySet().removeIf(id -> active.stream().noneMatch(run -> run.id() == id));
        Instant now = clock.instant();
        int runsAtOnce = active.isEmpty() ? 0 : progress.runsAtOnce();
        for (RunOrder run : active) {
            boolean due = run.retryAt() == null || !run.retryAt().isAfter(now);
            if (run.state() == JobState.QUEUED && due && running.size() < runsAtOnce && running.add(run.name())) {
                execute(run);
            } else if (run.state() == JobState.QUEUED) {
                called.set(true);
            }
        }
    }

    /** @return whether the run is still under way */
    private boolean lookAfter(RunOrder run) {
        Long execution = ours.get(run.id());
        if (execution == null) {
            LOG.info("run {} was left by a server that is gone", run.id());
            progress.orphaned(run.id());
            called.set(true);
            return false;
        }
        if (run.stopRequested()) {
            executions.stop(execution);
        }
        Executions.Outcome outcome = executions.outcome(execution);
        if (outcome.underWay()) {
            return true;
        }
        ours.remove(run.id());
        switch (outcome.end()) {
            case COMPLETED -> progress.complete(run.id(), outcome.at());
            case STOPPED -> progress.stopped(run.id());
            case REFUSED -> progress.refuse(run.id(), outcome.detail());
            default -> {
                if (progress.broke(run.id(), outcome.detail()).state() == JobState.FAILED) {
                    LOG.error("run {} of {} is given up, incident {}", run.id(), run.name(), outcome.detail());
                }
            }
        }
        called.set(true);
        LOG.info("run {} of {} ended: {}", run.id(), run.name(), outcome.end());
        return false;
    }

    private void execute(RunOrder run) {
        try {
            long execution = executions.begin(run);
            ours.put(run.id(), execution);
            progress.begin(run.id(), execution);
            LOG.info("run {} of {} begins as execution {}", run.id(), run.name(), execution);
        } catch (BatchRuntimeException notBegun) {
            LOG.error("run {} of {} could not be begun", run.id(), run.name(), notBegun);
            progress.refuse(run.id(), "JOB_NOT_BEGUN");
        }
    }
}
