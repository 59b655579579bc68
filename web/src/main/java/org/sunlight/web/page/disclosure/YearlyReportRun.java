package org.sunlight.web.page.disclosure;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.omnifaces.util.Faces;
import org.sunlight.batch.yearlyreport.YearlyReportJob;
import org.sunlight.disclosure.report.CompileReport;
import org.sunlight.office.job.JobState;
import org.sunlight.office.job.JobView;

/** The run that compiles the report on the page: start it, watch it, open the report when it has ended. */
@Named("yearlyReportRun")
@ViewScoped
public class YearlyReportRun implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A browser that was told to open the page anew gets so long to do it before it is told again. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    private YearlyReportJob job;

    @Inject
    private Clock clock;

    private String organ;
    private int year;
    private boolean watched;
    private Instant toldAt;
    private transient JobView run;

    /**
     * Whether the page watches is settled here, once: a run may end while its page is still being written, and then only
     * the page that was watching all along learns of it.
     */
    public void open(String organ, int year) {
        this.organ = organ;
        this.year = year;
        run = job.latest(organ, year).orElse(null);
        watched = run != null && run.state().isActive();
    }

    public String compile() {
        job.start(new CompileReport(organ, year));
        return address() + "&faces-redirect=true";
    }

    /** Asked for while the page watches; the page opens anew when the run has ended. */
    public void tick() {
        run = job.latest(organ, year).orElse(null);
        boolean ended = run == null || !run.state().isActive();
        Instant now = clock.instant();
        if (ended && (toldAt == null || toldAt.plus(PATIENCE).isBefore(now))) {
            toldAt = now;
            Faces.redirect(Faces.getRequestContextPath() + address());
        }
    }

    private String address() {
        return "/disclosure/yearly-report.xhtml?organ=" + organ + "&year=" + year;
    }

    public boolean isWatched() {
        return watched;
    }

    public boolean isFailed() {
        return getRun() != null && getRun().state() == JobState.FAILED;
    }

    /** The last run of this report; null if there never was one. */
    public JobView getRun() {
        if (run == null && organ != null) {
            run = job.latest(organ, year).orElse(null);
        }
        return run;
    }

    public Long getSecondsLeft() {
        return getRun() == null ? null : getRun().secondsLeft(clock.instant());
    }
}
