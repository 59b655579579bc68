package org.sunlight.batch;

import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.operations.JobExecutionNotRunningException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.JobExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sunlight.office.job.RunOrder;

/** The batch runtime: the one place that talks to it. */
@ApplicationScoped
public class Executions {

    private static final Logger LOG = LoggerFactory.getLogger(Executions.class);

    /** JBeret: take up an execution that a killed server left in the state STARTED. */
    private static final String RESTART_MODE = "jberet.restart.mode";

    /** How an execution ended. */
    enum End {
        NONE,
        COMPLETED,
        STOPPED,
        REFUSED,
        BROKEN
    }

    /**
     * @param detail code of the refusal or incident number; null otherwise
     * @param at when it was completed; null otherwise
     */
    record Outcome(End end, String detail, Instant at) {
        boolean underWay() {
            return end == End.NONE;
        }
    }

    private final Map<Long, Outcome> failures = new ConcurrentHashMap<>();

    /** Begins a run, or takes it up again where its last execution ended. */
    long begin(RunOrder run) {
        Properties properties = new Properties();
        properties.setProperty(CurrentRun.RUN, String.valueOf(run.id()));
        JobOperator operator = BatchRuntime.getJobOperator();
        if (run.executionId() != null) {
            Properties forced = new Properties();
            forced.putAll(properties);
            forced.setProperty(RESTART_MODE, "force");
            try {
                return operator.restart(run.executionId(), forced);
            } catch (BatchRuntimeException lost) {
                // the repository has no memory of it; the run's own place still says where to go on
                LOG.warn(
                        "execution {} cannot be restarted, run {} begins a new one", run.executionId(), run.id(), lost);
            }
        }
        return operator.start(run.definition(), properties);
    }

    void stop(long execution) {
        try {
            BatchRuntime.getJobOperator().stop(execution);
        } catch (JobExecutionNotRunningException ended) {
            LOG.debug("execution {} had ended before it was stopped", execution);
        }
    }

    /** Told by {@link RunListener}: why a step of the execution failed. */
    void failed(long execution, Exception why) {
        if (why instanceof JobRefused refusal) {
            failures.put(execution, new Outcome(End.REFUSED, refusal.code(), null));
        } else if (why instanceof JobBroken broken) {
            failures.put(execution, new Outcome(End.BROKEN, broken.incident(), null));
        } else {
            // outside the door nobody has named it yet: a file that cannot be read, a commit that failed
            String incident = UUID.randomUUID().toString();
            LOG.warn("execution {} broke, incident {}", execution, incident, why);
            failures.put(execution, new Outcome(End.BROKEN, incident, null));
        }
    }

    Outcome outcome(long execution) {
        JobExecution known = BatchRuntime.getJobOperator().getJobExecution(execution);
        BatchStatus status = known.getBatchStatus();
        return switch (status) {
            case STARTING, STARTED, STOPPING -> new Outcome(End.NONE, null, null);
            case COMPLETED ->
                new Outcome(End.COMPLETED, null, known.getEndTime().toInstant());
            case STOPPED -> new Outcome(End.STOPPED, null, null);
            case FAILED, ABANDONED -> {
                Outcome reason = failures.remove(execution);
                yield reason == null ? new Outcome(End.BROKEN, null, null) : reason;
            }
        };
    }
}
