package org.sunlight.web.page.disclosure;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sunlight.disclosure.report.CellDifference;
import org.sunlight.disclosure.report.ReportCheckQueries;
import org.sunlight.disclosure.report.YearlyReportQueries;
import org.sunlight.disclosure.report.YearlyReportView;
import org.sunlight.shared.error.NotFound;

/** One report: its tables as printed, what the rules find, what differs from another version. */
@Named("yearlyReportPage")
@ViewScoped
public class YearlyReportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private YearlyReportQueries reports;

    @Inject
    private ReportCheckQueries forms;

    @Inject
    private YearlyReportRun run;

    @Inject
    private Clock clock;

    private String organ;
    private int year;
    private Integer serial;
    private Integer compare;
    private transient boolean loaded;
    private transient YearlyReportView view;
    private transient PrintedReport printed;
    private transient List<CellDifference> differences;

    /** What the address asks for and is not there is told now, and not in the middle of the page. */
    public void load() {
        if (year == 0) {
            year = LocalDate.now(clock).getYear() - 1;
        }
        organ = reports.organCode(organ);
        run.open(organ, year);
        read();
    }

    private void read() {
        loaded = true;
        if (reports.isCompiled(organ, year)) {
            view = reports.report(organ, year, serial);
            printed = new PrintedReport(view, forms.form(view.form()), forms.printed(view.form()));
            differences = compare == null
                    ? null
                    : reports.differences(
                            organ, year, compare, view.compilation().serial());
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

    /** Null as long as nothing was compiled. */
    public YearlyReportView getView() {
        if (!loaded && organ != null) {
            read();
        }
        return view;
    }

    public PrintedReport getPrinted() {
        return getView() == null ? null : printed;
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

    public Integer getCompare() {
        return compare;
    }

    public void setCompare(Integer compare) {
        this.compare = compare;
    }
}
