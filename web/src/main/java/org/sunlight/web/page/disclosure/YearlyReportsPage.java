package org.sunlight.web.page.disclosure;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.sunlight.batch.yearlyreport.YearlyReportJob;
import org.sunlight.disclosure.report.CompileReport;
import org.sunlight.disclosure.report.YearlyReportQueries;
import org.sunlight.disclosure.report.YearlyReportRow;

/** The years with their reports, and the start of a compilation. */
@Named("yearlyReportsPage")
@ViewScoped
public class YearlyReportsPage implements Serializable {

    private static final int YEARS_OFFERED = 6;
    private static final int WIDTH_OF_BAR = 320;
    private static final int DAYS_BEFORE_DUE = 14;

    /**
     * A year in the picture.
     *
     * @param received width of the bar of requests received, in pixels
     * @param answered width of the bar of answers given
     */
    public record Bar(YearlyReportRow row, long received, long answered) {}

    @Inject
    private YearlyReportQueries reports;

    @Inject
    private YearlyReportJob job;

    @Inject
    private Clock clock;

    private List<YearlyReportRow> rows;
    private String organ;
    private int year;

    @PostConstruct
    void open() {
        rows = List.copyOf(reports.rows());
        organ = reports.organCode(null);
        year = LocalDate.now(clock).getYear() - 1;
    }

    /** The run is shown on the page of the report. */
    public String compile() {
        job.start(new CompileReport(organ, year));
        return "/disclosure/yearly-report.xhtml?faces-redirect=true&organ=" + organ + "&year=" + year;
    }

    /** Light of the day by which the report is submitted: confirmed, near, late. */
    public String light(YearlyReportRow row) {
        LocalDate today = LocalDate.now(clock);
        if (row.state() != null && row.state().name().equals("CONFIRMED")) {
            return "DONE";
        }
        if (today.isAfter(row.dueOn())) {
            return "RED";
        }
        return today.plusDays(DAYS_BEFORE_DUE).isAfter(row.dueOn()) ? "YELLOW" : "GREEN";
    }

    public List<Bar> getBars() {
        List<YearlyReportRow> own =
                rows.stream().filter(row -> row.organ().equals(organ)).toList();
        long most = own.stream()
                .mapToLong(row -> Math.max(row.received(), row.answered()))
                .max()
                .orElse(0);
        return own.stream()
                .filter(row -> most > 0)
                .map(row -> new Bar(row, row.received() * WIDTH_OF_BAR / most, row.answered() * WIDTH_OF_BAR / most))
                .toList();
    }

    public List<Integer> getYears() {
        int now = LocalDate.now(clock).getYear();
        return IntStream.iterate(now, past -> past - 1)
                .limit(YEARS_OFFERED)
                .boxed()
                .toList();
    }

    public List<YearlyReportRow> getRows() {
        return rows;
    }

    public String getOrgan() {
        return organ;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }
}
