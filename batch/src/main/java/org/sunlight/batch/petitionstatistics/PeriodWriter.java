package org.sunlight.batch.petitionstatistics;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sunlight.batch.CurrentRun;
import org.sunlight.office.job.RunProgress;
import org.sunlight.petition.statistics.Period;
import org.sunlight.petition.statistics.PetitionStatisticsCompiler;

/** Counts a period and keeps it, in the transaction of the chunk. */
@Named
@Dependent
public class PeriodWriter extends AbstractItemWriter {

    @Inject
    private CurrentRun run;

    @Inject
    private PetitionStatisticsCompiler compiler;

    @Override
    public void writeItems(List<Object> periods) {
        for (Object period : periods) {
            run.act(() -> {
                compiler.compile(run.order().organId(), (Period) period);
                return null;
            });
            run.advance(RunProgress.of(1, 1));
        }
    }
}
