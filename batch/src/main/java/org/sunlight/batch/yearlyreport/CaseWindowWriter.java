package org.sunlight.batch.yearlyreport;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sunlight.batch.CurrentRun;
import org.sunlight.office.job.RunProgress;

/** Shows the progress of the windows counted, in their transaction. */
@Named
@Dependent
public class CaseWindowWriter extends AbstractItemWriter {

    @Inject
    private CurrentRun run;

    @Override
    public void writeItems(List<Object> windows) {
        for (Object counted : windows) {
            run.advance(RunProgress.of((Integer) counted, (Integer) counted));
        }
    }
}
