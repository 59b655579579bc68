package org.sunlight.disclosure.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sunlight.disclosure.report.model.Chapters;
import org.sunlight.disclosure.report.model.CheckRules;
import org.sunlight.disclosure.report.model.Compilation;
import org.sunlight.disclosure.report.model.FormLibrary;
import org.sunlight.disclosure.report.model.Summing;
import org.sunlight.disclosure.report.model.YearlyReport;
import org.sunlight.disclosure.report.store.YearlyReportStore;
import org.sunlight.law.rule.HouseSettings;
import org.sunlight.office.organ.OrganView;

/** Puts a version of a report together with what the rules say of it. */
@ApplicationScoped
class ReportReader {

    private static final String DUE_OF_DEPARTMENT = "report.department.due";
    private static final String DUE_OF_GOVERNMENT = "report.government.due";

    @Inject
    private YearlyReportStore reports;

    @Inject
    private ReportParts parts;

    @Inject
    private HouseSettings settings;

    public YearlyReportView view(YearlyReport report, OrganView organ, Compilation shown) {
        CheckReport check = toCheck(report, organ, shown);
        ReportForm form = FormLibrary.form(report.form());
        CheckRules rules = CheckRules.of(form);
        SortedMap<Integer, String> titles = Chapters.titles(form);
        List<ChapterView> chapters = reports.chapters(shown).stream()
                .map(chapter -> new ChapterView(
                        chapter.number(),
                        titles.get(chapter.number()),
                        chapter.prose(),
                        check.chapters().get(chapter.number())))
                .toList();
        return new YearlyReportView(
                organ.code(),
                organ.name(),
                report.year(),
                report.form(),
                shown.view(),
                reports.compilations(report).stream()
                        .filter(compilation -> compilation.state() != CompilationState.COMPILING)
                        .map(Compilation::view)
                        .toList(),
                shown.tables(),
                rules.check(check),
                rules.sums(check),
                chapters,
                parts.now(organ, report.year()),
                report.administrative(),
                report.correctionReason(),
                dueOn(organ, report.year()),
                report.version());
    }

    /** The view after an act: what it wrote is in the database, so that the view carries the new version. */
    public YearlyReportView afterwards(YearlyReport report, OrganView organ, Compilation shown) {
        reports.flush();
        return view(report, organ, shown);
    }

    /** A version with its text and the tables of the year before. */
    public CheckReport toCheck(YearlyReport report, OrganView organ, Compilation shown) {
        Map<String, String> words = words(report, organ, shown);
        ReportTables tables = shown.tables();
        SortedMap<Integer, String> chapters = new TreeMap<>();
        reports.chapters(shown)
                .forEach(chapter -> chapters.put(chapter.number(), Chapters.fill(chapter.prose(), tables, words)));
        return new CheckReport(
                report.form(),
                report.year(),
                tables,
                before(report),
                addends(report, organ, shown),
                shown.ledger(),
                chapters);
    }

    /** Of a government: what it handled itself, and what the organs below have confirmed by now (C8). */
    private List<ReportTables> addends(YearlyReport report, OrganView organ, Compilation shown) {
        List<ReportTables> confirmed = parts.now(organ, report.year()).stream()
                .filter(ReportPart::isConfirmed)
                .map(ReportPart::tables)
                .toList();
        List<ReportTables> taken =
                parts.takenBy(shown).stream().map(ReportPart::tables).toList();
        if (confirmed.isEmpty() && taken.isEmpty()) {
            return List.of();
        }
        List<ReportTables> addends = new ArrayList<>(confirmed);
        addends.add(Summing.minus(shown.tables(), taken));
        return addends;
    }

    /** What the text of a chapter may ask for beside the cells. */
    public Map<String, String> words(YearlyReport report, OrganView organ, Compilation shown) {
        return Map.of(
                "year", String.valueOf(report.year()),
                "organ", organ.name(),
                "fee", shown.ledger().fee().stripTrailingZeros().toPlainString());
    }

    /** Source: 政府信息公开条例(2019)第四十九条. */
    public LocalDate dueOn(OrganView organ, int year) {
        String setting = organ.government() ? DUE_OF_GOVERNMENT : DUE_OF_DEPARTMENT;
        return settings.monthDay(setting, LocalDate.of(year, 12, 31)).atYear(year + 1);
    }

    private ReportTables before(YearlyReport report) {
        return reports.find(report.organId(), report.year() - 1)
                .filter(earlier -> earlier.currentSerial() > 0)
                .map(earlier ->
                        reports.compilation(earlier, earlier.currentSerial()).tables())
                .orElse(ReportTables.NONE);
    }
}
