package org.sunlight.web.page.petition;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.sunlight.office.notice.NoticeFormat;
import org.sunlight.petition.statistics.Dimension;
import org.sunlight.petition.statistics.Figures;
import org.sunlight.petition.statistics.Formula;
import org.sunlight.petition.statistics.FormulaFamily;
import org.sunlight.petition.statistics.Measure;
import org.sunlight.petition.statistics.Period;
import org.sunlight.petition.statistics.PetitionStatisticsPapers;
import org.sunlight.petition.statistics.PetitionStatisticsQueries;
import org.sunlight.petition.statistics.PetitionStatisticsService;
import org.sunlight.petition.statistics.PetitionYearReport;
import org.sunlight.petition.statistics.SnapshotView;

/** The figures of one period of the caller's bureau. */
@Named("statisticsPage")
@ViewScoped
public class StatisticsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PetitionStatisticsQueries statistics;

    @Inject
    private PetitionStatisticsPapers papers;

    @Inject
    private PetitionYearReport report;

    @Inject
    private StatisticsPeriods periods;

    @Inject
    private StatisticsWorkbook workbook;

    private String key;
    private Dimension dimension = Dimension.ORGAN;
    private String other;
    private boolean ofBureau;
    private transient Period period;
    private transient SnapshotView view;
    private transient List<Formula> formulas;
    private transient FormulaFamily family;
    private transient Map<LocalDate, Figures> trend;
    private transient Figures earlier;
    private transient Figures yearEarlier;

    public void load() {
        period = periods.asked(key);
        ofBureau = statistics.isOfBureau();
        if (!ofBureau) {
            return;
        }
        family = statistics.family(period);
        formulas = statistics.formulas(period);
        view = statistics.snapshot(period).orElse(null);
        if (view != null) {
            trend = statistics.trend(period, PetitionStatisticsService.TREND);
            earlier = trend.get(period.before().startsOn());
            yearEarlier = statistics
                    .totals(period.kind(), List.of(period.yearEarlier().startsOn()))
                    .get(period.yearEarlier().startsOn());
        }
    }

    /** Of a period that was not compiled nothing is known. */
    public String shown(Formula formula, Figures figures) {
        return figures == null ? "" : formula.shown(figures);
    }

    public String share(long amount, long whole) {
        return Formula.divide(amount, whole)
                .map(share -> share.movePointRight(2).toPlainString() + "%")
                .orElse("—");
    }

    /** The formula of this name in the family chosen; null where the family knows none. */
    public Formula formula(String indicator) {
        return formulas.stream()
                .filter(formula -> formula.indicator().equals(indicator))
                .findFirst()
                .orElse(null);
    }

    public void exportWorkbook() throws IOException {
        Faces.sendFile("statistics-" + period.key() + ".xlsx", true, output -> workbook.write(view, formulas, output));
    }

    public void exportPdf() throws IOException {
        Faces.sendFile(papers.table(period), "statistics-" + period.key() + ".pdf", true);
    }

    public void exportReport(NoticeFormat format) throws IOException {
        int year = period.startsOn().getYear();
        Faces.sendFile(
                report.print(year, other, format),
                "petitions-" + year + "." + format.name().toLowerCase(Locale.ROOT),
                true);
    }

    public Dimension getDimension() {
        return dimension;
    }

    public void setDimension(Dimension dimension) {
        this.dimension = dimension == null || dimension == Dimension.TOTAL ? Dimension.ORGAN : dimension;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public Period getPeriod() {
        if (period == null) {
            load();
        }
        return period;
    }

    public SnapshotView getView() {
        return view;
    }

    public List<Formula> getFormulas() {
        return formulas;
    }

    public FormulaFamily getFamily() {
        return family;
    }

    public Map<LocalDate, Figures> getTrend() {
        return trend;
    }

    public Figures getEarlier() {
        return earlier;
    }

    public Figures getYearEarlier() {
        return yearEarlier;
    }

    public List<Measure> getMeasures() {
        return List.of(Measure.values());
    }

    /** Those that have a table of their own. */
    public List<Dimension> getDimensions() {
        return Arrays.stream(Dimension.values())
                .filter(dimension -> dimension != Dimension.TOTAL)
                .toList();
    }

    public boolean isOfBureau() {
        return ofBureau;
    }

    public boolean isMayCompile() {
        return statistics.mayCompile();
    }
}
