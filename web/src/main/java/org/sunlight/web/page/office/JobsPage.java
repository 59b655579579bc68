package org.sunlight.web.page.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.sunlight.batch.BatchJobs;
import org.sunlight.office.job.JobFilter;
import org.sunlight.office.job.JobQueries;
import org.sunlight.office.job.JobState;
import org.sunlight.office.job.JobView;
import org.sunlight.web.error.RefusalTexts;
import org.sunlight.web.kit.Language;
import org.sunlight.web.kit.Pages;
import org.sunlight.web.kit.Texts;

/** What the house does by itself: waiting, running and past runs. Each list is an address. */
@Named("jobsPage")
@RequestScoped
public class JobsPage {

    private static final int SIZE = 20;

    @Inject
    private BatchJobs batch;

    @Inject
    private JobQueries jobs;

    @Inject
    private Clock clock;

    private JobState state;
    private int page = 1;

    public List<JobView> getRuns() {
        return jobs.page(new JobFilter(null, state), (page - 1) * SIZE, SIZE);
    }

    public long getCount() {
        return jobs.count(new JobFilter(null, state));
    }

    public int getPages() {
        return Pages.of(getCount(), SIZE);
    }

    public void stop(String id) {
        batch.stop(id);
    }

    public void restart(String id) {
        batch.restart(id);
    }

    /** Name of the job in the language of the page; its own name where it has no other. */
    public String name(JobView run) {
        return Texts.find(Language.current(), "job.name." + run.name()).orElse(run.name());
    }

    /** Why it failed, with the incident where there is one. */
    public String failure(JobView run) {
        if (run.failureCode() == null) {
            return "";
        }
        String text = RefusalTexts.of(run.failureCode(), List.of(), Language.current());
        return run.incident() == null ? text : text + " " + run.incident();
    }

    /** Time left, in words; nothing where nothing can be said. */
    public String left(JobView run) {
        Long seconds = run.secondsLeft(clock.instant());
        if (seconds == null) {
            return "";
        }
        return seconds < 60
                ? Texts.text(Language.current(), "job.left.seconds", seconds)
                : Texts.text(Language.current(), "job.left.minutes", seconds / 60 + 1);
    }

    public JobState[] getStates() {
        return JobState.values();
    }

    public JobState getState() {
        return state;
    }

    public void setState(JobState state) {
        this.state = state;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Pages.asked(page);
    }
}
