package org.sunlight.web.page.disclosure;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sunlight.batch.yearlyreport.YearlyReportJob;
import org.sunlight.disclosure.report.CellDifference;
import org.sunlight.disclosure.report.CellNumbers;
import org.sunlight.disclosure.report.CompileReport;
import org.sunlight.disclosure.report.ReportCheckQueries;
import org.sunlight.disclosure.report.YearlyReportQueries;
import org.sunlight.disclosure.report.YearlyReportView;
import org.sunlight.office.job.JobState;
import org.sunlight.office.job.JobView;
import org.sunlight.shared.error.NotFound;

/** One report: its tables as printed, the cases behind a figure, what the rules find, the run that compiles it. */
@Named("yearlyReportPage")
@ViewScoped
public class YearlyReportPage implements Serializable {

    private static final int PAGE = 100;

    @Inject
    private YearlyReportQueries reports;

    @Inject
    private ReportCheckQueries forms;

    @Inject
    private YearlyReportJob job;

    @Inject
    private Clock clock;

    private String organ;
    private int year;
    private Integer serial;
    private String cell;
    private long from;
    private Integer compare;
    private transient YearlyReportView view;
    private transient PrintedReport printed;
    private transient CellNumbers numbers;
    private transient List<CellDifference> differences;
    private transient JobView run;

    /** What the address asks for and is not there is told now, and not in the middle of the page. */
    public void load() {
        if (year == 0) {
            year = LocalDate.now(clock).getYear() - 1;
        }
        organ = reports.organCode(organ);
        run = job.latest(organ, year).orElse(null);
        if (reports.isCompiled(organ, year)) {
            view = reports.report(organ, year, serial);
            printed = new PrintedReport(view, forms.form(view.form()), forms.printed(view.form()));
            numbers = cell == null || cell.isBlank()
                    ? null
                    : reports.numbers(organ, year, serial, cell, Math.max(0, from), PAGE);
            differences = compare == null
                    ? null
                    : reports.differences(
                            organ, year, compare, view.compilation().serial());
        }
    }

    public String compile() {
        job.start(new CompileReport(organ, year));
        return address() + "&faces-redirect=true";
    }

    /** Asked for while a run is under way; the page opens anew when it has ended. */
    public void tick() throws IOException {
        run = job.latest(organ, year).orElse(null);
        if (!isRunning()) {
            ExternalContext outside = FacesContext.getCurrentInstance().getExternalContext();
            outside.redirect(outside.getRequestContextPath() + address());
        }
    }

    /** The year as text: a number would be written with a separator. Without one it is the year people report on now. */
    public String getYearWords() {
        return String.valueOf(year);
    }

    /** @throws NotFound REPORT_NOT_FOUND for what is no year */
    public void setYearWords(String words) {
        if (words == null || words.isBlank()) {
            // a postback has no address and keeps the year it has
            return;
        }
        if (!words.matches("[12]\\d{3}")) {
            throw new NotFound("REPORT_NOT_FOUND", words);
        }
        year = Integer.parseInt(words);
    }

    private String address() {
        return "/disclosure/yearly-report.xhtml?organ=" + organ + "&year=" + year;
    }

    public boolean isRunning() {
        return getRun() != null && getRun().state().isActive();
    }

    public boolean isFailed() {
        return getRun() != null && getRun().state() == JobState.FAILED;
    }

    public Long getSecondsLeft() {
        return getRun().secondsLeft(clock.instant());
    }

    public JobView getRun() {
        if (run == null && organ != null) {
            run = job.latest(organ, year).orElse(null);
        }
        return run;
    }

    /** Null as long as nothing was compiled. */
    public YearlyReportView getView() {
        if (view == null && organ != null) {
            load();
        }
        return view;
    }

    public PrintedReport getPrinted() {
        return getView() == null ? null : printed;
    }

    /** The records behind the figure that was clicked. */
    public CellNumbers getNumbers() {
        return getView() == null ? null : numbers;
    }

    public List<CellDifference> getDifferences() {
        return getView() == null ? List.of() : differences;
    }

    public String getOrgan() {
        return organ;
    }

    public void setOrgan(String organ) {
        this.organ = organ;
    }

    public int getYear() {
        return year;
    }

    public Integer getSerial() {
        return serial;
    }

    public void setSerial(Integer serial) {
        this.serial = serial;
    }

    public String getCell() {
        return cell;
    }

    public void setCell(String cell) {
        this.cell = cell;
    }

    public long getFrom() {
        return from;
    }

    public void setFrom(long from) {
        this.from = from;
    }

    public Integer getCompare() {
        return compare;
    }

    public void setCompare(Integer compare) {
        this.compare = compare;
    }
}
