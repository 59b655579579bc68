package org.sunlight.batch;

import jakarta.batch.api.listener.StepListener;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Names the reason of a failed step; every step of every job XML lists it as {@code runListener}. */
@Named
@Dependent
public class RunListener implements StepListener {

    @Inject
    private JobContext job;

    @Inject
    private StepContext step;

    @Inject
    private Executions executions;

    @Override
    public void beforeStep() {
        // nothing to prepare
    }

    @Override
    public void afterStep() {
        if (step.getException() != null) {
            executions.failed(job.getExecutionId(), step.getException());
        }
    }
}
