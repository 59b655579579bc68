package org.sunlight.office.job.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.sunlight.office.job.JobState;
import org.sunlight.office.job.JobView;
import org.sunlight.office.job.RunOrder;
import org.sunlight.office.job.RunPlace;
import org.sunlight.office.job.RunProgress;
import org.sunlight.office.job.StartJob;
import org.sunlight.shared.error.Conflict;

/** One run of a job: waits, runs, ends. The place in its file moves together with the work of each chunk. */
@Entity
@Table(name = "batch_run")
public class BatchRun {

    @Id
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    private Long id;

    @Version
    @Column(nullable = false)
    private long version;

    @Column(nullable = false, length = 60)
    private String name;

    @Column(nullable = false, length = 60)
    private String definition;

    @Column(name = "run_key", nullable = false, length = 200)
    private String runKey;

    @Column(name = "active_key", length = 300)
    private String activeKey;

    @Column(name = "once_key", length = 300)
    private String onceKey;

    @Column(name = "once_digest", length = 64)
    private String onceDigest;

    @Column(name = "organ_id")
    private Long organId;

    @Column(name = "requested_by", nullable = false, length = 80)
    private String requestedBy;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private JobState state;

    @Column(name = "stop_requested", nullable = false)
    private boolean stopRequested;

    @Column(name = "read_count", nullable = false)
    private long read;

    @Column(name = "written_count", nullable = false)
    private long written;

    @Column(name = "rejected_count", nullable = false)
    private long rejected;

    @Column(name = "total_count")
    private Long total;

    @Column(name = "file_offset", nullable = false)
    private long offset;

    @Column(name = "file_line", nullable = false)
    private long line;

    @Column(name = "execution_id")
    private Long executionId;

    @Column(nullable = false)
    private int attempts;

    @Column(name = "retry_at")
    private Instant retryAt;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "failure_code", length = 60)
    private String failureCode;

    @Column(length = 40)
    private String incident;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "batch_run_parameter", joinColumns = @JoinColumn(name = "run_id"))
    @MapKeyColumn(name = "name")
    @Column(name = "setting", nullable = false, length = 400)
    private Map<String, String> parameters = new HashMap<>();

    protected BatchRun() {}

    public static BatchRun asked(StartJob command, String requestedBy, Instant at) {
        BatchRun run = new BatchRun();
        run.name = command.name();
        run.definition = command.definition();
        run.runKey = command.key();
        run.activeKey = activeKey(command.name(), command.key());
        run.onceKey = command.onceKey();
        run.onceDigest = command.onceDigest();
        run.organId = command.organId();
        run.requestedBy = requestedBy;
        run.state = JobState.QUEUED;
        run.createdAt = at;
        run.parameters.putAll(command.parameters());
        return run;
    }

    public static String activeKey(String name, String key) {
        return name + ":" + key;
    }

    public Long id() {
        return id;
    }

    public int attempts() {
        return attempts;
    }

    public boolean wasAskedWith(String digest) {
        return Objects.equals(onceDigest, digest);
    }

    public RunPlace place() {
        return new RunPlace(offset, line);
    }

    public void begin(long execution, Instant at) {
        state = JobState.RUNNING;
        executionId = execution;
        attempts++;
        retryAt = null;
        startedAt = startedAt == null ? at : startedAt;
    }

    public void expect(Long records) {
        total = records;
    }

    public void advance(RunProgress progress) {
        read += progress.read();
        written += progress.written();
        rejected += progress.rejections().size();
        if (progress.place() != null) {
            offset = progress.place().offset();
            line = progress.place().line();
        }
        // it moves: the next break counts as the first again
        attempts = 1;
    }

    public void complete(Instant at) {
        end(JobState.COMPLETED, at);
    }

    public void fail(String code, String number, Instant at) {
        end(JobState.FAILED, at);
        failureCode = code;
        incident = number;
    }

    /** Ends a waiting run at once; a running one is asked to stop at its next checkpoint. */
    public void stop(Instant at) {
        if (state == JobState.QUEUED) {
            end(JobState.STOPPED, at);
        } else if (state == JobState.RUNNING) {
            stopRequested = true;
        }
    }

    public void stopped(Instant at) {
        end(JobState.STOPPED, at);
    }

    public void tryAgainAt(Instant moment) {
        state = JobState.QUEUED;
        retryAt = moment;
    }

    /** @throws Conflict JOB_NOT_RESTARTABLE unless the run failed or was stopped */
    public void queueAgain() {
        if (!state.mayRestart()) {
            throw new Conflict("JOB_NOT_RESTARTABLE", id);
        }
        state = JobState.QUEUED;
        activeKey = activeKey(name, runKey);
        attempts = 0;
        retryAt = null;
        endedAt = null;
        failureCode = null;
        incident = null;
    }

    private void end(JobState how, Instant at) {
        state = how;
        activeKey = null;
        stopRequested = false;
        endedAt = at;
    }

    public RunOrder order() {
        return new RunOrder(
                id,
                name,
                definition,
                organId,
                state,
                stopRequested,
                executionId,
                attempts,
                retryAt,
                Map.copyOf(parameters));
    }

    public JobView view() {
        return new JobView(
                String.valueOf(id),
                name,
                runKey,
                organId,
                requestedBy,
                state,
                read,
                written,
                rejected,
                total,
                createdAt,
                startedAt,
                endedAt,
                failureCode,
                incident);
    }
}
