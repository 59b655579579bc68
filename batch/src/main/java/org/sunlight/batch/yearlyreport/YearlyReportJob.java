package org.sunlight.batch.yearlyreport;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.sunlight.batch.BatchJobs;
import org.sunlight.disclosure.report.CompilationOrder;
import org.sunlight.disclosure.report.CompileReport;
import org.sunlight.disclosure.report.YearlyReportService;
import org.sunlight.office.job.JobQueries;
import org.sunlight.office.job.JobView;
import org.sunlight.office.job.StartJob;
import org.sunlight.shared.security.Roles;

/** Starts the compilation of a yearly report, for the screen, the interface and the timetable alike. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@RolesAllowed({Roles.STATISTICIAN, Roles.DISCLOSURE_OFFICER, Roles.API_REPORTS_WRITE, Roles.SYSTEM})
public class YearlyReportJob {

    public static final String NAME = "yearly-report";
    static final String YEAR = "year";

    @Inject
    private YearlyReportService reports;

    @Inject
    private BatchJobs jobs;

    @Inject
    private JobQueries runs;

    /**
     * Permits the compilation and puts a run into the queue; answers at once.
     *
     * @throws org.sunlight.shared.error.Conflict ALREADY_RUNNING, REPORT_CONFIRMED
     * @throws org.sunlight.shared.error.RuleBroken YEAR_NOT_BEGUN, YEAR_NOT_COMPILED
     */
    public JobView start(CompileReport command) {
        CompilationOrder order = reports.order(command);
        return jobs.start(new StartJob(NAME, order.key(), order.organId(), Map.of(YEAR, String.valueOf(order.year()))));
    }

    /** The last run for an organ and year, whatever its state. */
    @RolesAllowed({
        Roles.STATISTICIAN,
        Roles.DISCLOSURE_OFFICER,
        Roles.SECTION_HEAD,
        Roles.DEPUTY_HEAD,
        Roles.HEAD,
        Roles.API_REPORTS_READ,
        Roles.API_REPORTS_WRITE,
        Roles.SYSTEM
    })
    public Optional<JobView> latest(String organ, int year) {
        return runs.latest(NAME, new CompilationOrder(organ, 0, year).key());
    }
}
