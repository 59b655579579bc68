package org.sunlight.batch;

import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import org.sunlight.office.job.JobProgress;
import org.sunlight.office.job.RunOrder;
import org.sunlight.office.job.RunPlace;
import org.sunlight.office.job.RunProgress;

/** The run a batch artefact works for: its order, its place, its progress, and the door to act through. */
@Dependent
public class CurrentRun {

    static final String RUN = "run";

    @Inject
    private JobContext job;

    @Inject
    private JobDoor door;

    @Inject
    private JobProgress progress;

    private Long id;
    private RunOrder order;

    public long id() {
        if (id == null) {
            JobOperator operator = BatchRuntime.getJobOperator();
            id = Long.valueOf(operator.getParameters(job.getExecutionId()).getProperty(RUN));
        }
        return id;
    }

    public RunOrder order() {
        if (order == null) {
            order = act(() -> progress.order(id()));
        }
        return order;
    }

    /** @return null if the run has no such parameter */
    public String parameter(String name) {
        return order().parameters().get(name);
    }

    /** Acts as the house; joins the transaction of the chunk. */
    public <T> T act(Callable<T> work) {
        return door.act(String.valueOf(id()), work);
    }

    public RunPlace place() {
        return act(() -> progress.place(id()));
    }

    public void expect(Long total) {
        act(() -> {
            progress.expect(id(), total);
            return null;
        });
    }

    /** Call it in the chunk's transaction, so that work and figures are committed together. */
    public void advance(RunProgress step) {
        act(() -> {
            progress.advance(id(), step);
            return null;
        });
    }
}
