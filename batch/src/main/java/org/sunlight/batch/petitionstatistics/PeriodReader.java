package org.sunlight.batch.petitionstatistics;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.sunlight.batch.CurrentRun;
import org.sunlight.petition.statistics.Period;

/** The periods to compile, latest first: the one that was asked for is there first. Its checkpoint is the next one's key. */
@Named
@Dependent
public class PeriodReader extends AbstractItemReader {

    @Inject
    private CurrentRun run;

    private Period first;
    private Period next;

    @Override
    public void open(Serializable checkpoint) {
        first = Period.ofKey(run.parameter(PetitionStatisticsJob.FIRST));
        Period last = Period.ofKey(run.parameter(PetitionStatisticsJob.LAST));
        next = checkpoint == null ? last : Period.ofKey((String) checkpoint);
        long periods = 1;
        for (Period at = last; !at.equals(first); at = at.before()) {
            periods++;
        }
        run.expect(periods);
    }

    /** @return null after the earliest */
    @Override
    public Period readItem() {
        if (next.startsOn().isBefore(first.startsOn())) {
            return null;
        }
        Period period = next;
        next = next.before();
        return period;
    }

    @Override
    public Serializable checkpointInfo() {
        return next.key();
    }
}
