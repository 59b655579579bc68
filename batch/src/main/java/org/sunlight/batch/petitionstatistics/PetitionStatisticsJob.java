package org.sunlight.batch.petitionstatistics;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.sunlight.batch.BatchJobs;
import org.sunlight.office.job.JobQueries;
import org.sunlight.office.job.JobView;
import org.sunlight.office.job.StartJob;
import org.sunlight.petition.statistics.CompileStatistics;
import org.sunlight.petition.statistics.PetitionStatisticsService;
import org.sunlight.petition.statistics.StatisticsOrder;
import org.sunlight.shared.security.Roles;

/** Starts the compilation of statistics, for the screen and the timetable alike. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@RolesAllowed({Roles.STATISTICIAN, Roles.SYSTEM})
public class PetitionStatisticsJob {

    public static final String NAME = "petition-statistics";
    static final String FIRST = "first";
    static final String LAST = "last";

    @Inject
    private PetitionStatisticsService statistics;

    @Inject
    private BatchJobs jobs;

    @Inject
    private JobQueries runs;

    /**
     * Permits the compilation and puts a run into the queue; answers at once.
     *
     * @throws org.sunlight.shared.error.Conflict ALREADY_RUNNING
     * @throws org.sunlight.shared.error.RuleBroken PERIOD_NOT_BEGUN
     */
    public JobView start(CompileStatistics command) {
        StatisticsOrder order = statistics.order(command);
        return jobs.start(new StartJob(
                NAME,
                order.key(),
                order.bureauId(),
                Map.of(FIRST, order.first().key(), LAST, order.last().key())));
    }

    /** The last run for a bureau and period, whatever its state. */
    @RolesAllowed({Roles.STATISTICIAN, Roles.SECTION_HEAD, Roles.DEPUTY_HEAD, Roles.HEAD, Roles.SYSTEM})
    public Optional<JobView> latest(CompileStatistics command) {
        return runs.latest(NAME, command.subjectNumber());
    }
}
