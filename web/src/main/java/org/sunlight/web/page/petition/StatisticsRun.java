package org.sunlight.web.page.petition;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.util.Faces;
import org.sunlight.batch.petitionstatistics.PetitionStatisticsJob;
import org.sunlight.office.job.JobState;
import org.sunlight.office.job.JobView;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.petition.statistics.CompileStatistics;
import org.sunlight.petition.statistics.Period;
import org.sunlight.shared.security.CurrentCaller;

/** The run that compiles the period on the page: start it, watch it, open the figures when it has ended. */
@Named("statisticsRun")
@ViewScoped
public class StatisticsRun implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PetitionStatisticsJob job;

    @Inject
    private OrganQueries organs;

    @Inject
    private CurrentCaller caller;

    private String key;
    private String bureau;
    private boolean watched;
    private transient JobView run;

    public void open(Period period) {
        key = period.key();
        bureau = organs.organ(caller.get().organId()).code();
        run = latest();
        watched = run != null && run.state().isActive();
    }

    private CompileStatistics command() {
        return new CompileStatistics(bureau, Period.ofKey(key));
    }

    private JobView latest() {
        return job.latest(command()).orElse(null);
    }

    public String compile() {
        job.start(command());
        return address() + "&faces-redirect=true";
    }

    /** Asked for while the page watches; the page opens anew when the run has ended. */
    public void tick() {
        run = latest();
        if (run == null || !run.state().isActive()) {
            Faces.redirect(Faces.getRequestContextPath() + address());
        }
    }

    private String address() {
        return "/petition/statistics.xhtml?period=" + key;
    }

    public boolean isWatched() {
        return watched;
    }

    public boolean isFailed() {
        return getRun() != null && getRun().state() == JobState.FAILED;
    }

    public JobView getRun() {
        if (run == null && key != null) {
            run = latest();
        }
        return run;
    }
}
