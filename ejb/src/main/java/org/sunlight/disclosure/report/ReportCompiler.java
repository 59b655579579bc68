package org.sunlight.disclosure.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sunlight.disclosure.remedy.CountedRemedy;
import org.sunlight.disclosure.remedy.RemedyFigureQueries;
import org.sunlight.disclosure.report.model.CaseGroup;
import org.sunlight.disclosure.report.model.CaseList;
import org.sunlight.disclosure.report.model.CaseWindow;
import org.sunlight.disclosure.report.model.Chapter;
import org.sunlight.disclosure.report.model.Chapters;
import org.sunlight.disclosure.report.model.CheckRules;
import org.sunlight.disclosure.report.model.Compilation;
import org.sunlight.disclosure.report.model.FormLibrary;
import org.sunlight.disclosure.report.model.RecordCells;
import org.sunlight.disclosure.report.model.Records;
import org.sunlight.disclosure.report.model.Summing;
import org.sunlight.disclosure.report.model.Tally;
import org.sunlight.disclosure.report.model.YearlyReport;
import org.sunlight.disclosure.report.store.CountingRules;
import org.sunlight.disclosure.report.store.YearlyReportStore;
import org.sunlight.disclosure.request.FigureLedger;
import org.sunlight.disclosure.request.RequestFigureQueries;
import org.sunlight.disclosure.request.RequestGroup;
import org.sunlight.disclosure.request.RequestGroups;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.publication.document.CountedDocument;
import org.sunlight.publication.document.NormativeFigureQueries;
import org.sunlight.shared.security.Roles;

/**
 * Counts a year, window by window; the job calls it. Each window and the place after it are committed together, so that a
 * compilation that broke goes on where it stood (REP-08). Not audited by itself: the order and the run are.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class ReportCompiler {

    @Inject
    private YearlyReportStore reports;

    @Inject
    private RequestFigureQueries requests;

    @Inject
    private RemedyFigureQueries remedies;

    @Inject
    private NormativeFigureQueries documents;

    @Inject
    private CountingRules rules;

    @Inject
    private ReportParts parts;

    @Inject
    private OrganQueries organs;

    @Inject
    private Clock clock;

    /**
     * Opens a new version, or takes up the one this run had begun. What another run had left unfinished is thrown away.
     *
     * @return id of the version
     */
    public long begin(long organ, int year, String run) {
        String form = FormLibrary.compiled(year).id();
        YearlyReport report =
                reports.find(organ, year).orElseGet(() -> reports.add(YearlyReport.open(organ, year, form)));
        int serial = 0;
        for (Compilation known : reports.compilations(report)) {
            if (known.run().equals(run)) {
                return known.id();
            }
            if (known.state() == CompilationState.COMPILING) {
                reports.discard(known);
            } else {
                serial = Math.max(serial, known.serial());
            }
        }
        Instant now = clock.instant();
        boolean preliminary = LocalDate.ofInstant(now, clock.getZone()).getYear() <= year;
        String edition = CheckRules.of(FormLibrary.form(form)).edition();
        return reports.add(Compilation.begin(report, serial + 1, run, edition, preliminary, now))
                .id();
    }

    /** About how many requests will be counted; for progress. */
    public long expected(long organ, int year) {
        return requests.expected(organ, year);
    }

    /**
     * Counts the next window and keeps its case list.
     *
     * @return how many requests it held; fewer than {@code size} in the last window
     */
    public int countWindow(long compilation, long organ, int year, int size) {
        Compilation counting = reports.compilation(compilation);
        if (counting.state() != CompilationState.COMPILING) {
            return 0;
        }
        RequestGroups window = requests.groups(organ, year, counting.lastCase(), size, rules.of(year));
        if (window.requests() > 0) {
            Map<CaseGroup, long[]> groups = new HashMap<>();
            window.groups().forEach(group -> groups.put(place(group), group.ids()));
            reports.add(CaseWindow.of(
                    compilation, CaseWindow.REQUESTS, reports.countWindows(compilation), CaseList.encode(groups)));
            counting.counted(window.lastId(), window.requests());
        }
        return window.requests();
    }

    private static CaseGroup place(RequestGroup group) {
        return new CaseGroup(
                group.kind().name(),
                group.newInYear(),
                group.code() == null ? null : group.code().name());
    }

    /** Counts remedies and documents, adds everything up, and makes this version the one that counts. */
    public void finish(long compilation, long organ, int year) {
        Compilation counted = reports.compilation(compilation);
        if (counted.state() != CompilationState.COMPILING) {
            return;
        }
        YearlyReport report = reports.lock(organ, year);
        Tally tally = new Tally(FormLibrary.form(report.form()));
        reports.windows(counted, CaseWindow.REQUESTS)
                .forEach(window -> tally.addRequests(CaseList.decode(window.cases())));
        Map<String, List<String>> records = records(organ, year);
        tally.addRecords(records);
        reports.add(CaseWindow.of(compilation, CaseWindow.RECORDS, 0, Records.encode(records)));
        FigureLedger ledger = requests.ledger(List.of(organ), year);
        AdministrativeFigures administrative = rules.inTable2(report.administrative(), ledger.feesPaid(), year);
        List<ReportPart> below = parts.now(organs.organ(organ), year).stream()
                .filter(ReportPart::isConfirmed)
                .toList();
        if (!below.isEmpty()) {
            parts.take(counted, below);
        }
        LedgerFigures own = new LedgerFigures(ledger.feesPaid(), ledger.feeNotices(), ledger.corrections());
        counted.finish(
                Summing.plus(
                        tally.figures(administrative),
                        below.stream().map(ReportPart::tables).toList()),
                parts.together(own, below, year),
                clock.instant());
        chapters(report).forEach((number, prose) -> reports.add(Chapter.of(counted, number, prose)));
        report.compiled(counted.serial());
    }

    private Map<String, List<String>> records(long organ, int year) {
        Map<String, List<String>> records = new HashMap<>();
        for (CountedRemedy remedy : remedies.counted(List.of(organ), year)) {
            RecordCells.of(remedy)
                    .forEach(cell -> records.computeIfAbsent(cell, key -> new ArrayList<>())
                            .add(remedy.number()));
        }
        for (CountedDocument document : documents.counted(List.of(organ), year)) {
            records.computeIfAbsent(RecordCells.of(document), key -> new ArrayList<>())
                    .add(document.number());
        }
        return records;
    }

    /** The text of the version before, or the first text of the form. */
    private Map<Integer, String> chapters(YearlyReport report) {
        if (report.currentSerial() == 0) {
            return Chapters.prose(FormLibrary.form(report.form()));
        }
        Map<Integer, String> chapters = new HashMap<>();
        reports.chapters(reports.compilation(report, report.currentSerial()))
                .forEach(chapter -> chapters.put(chapter.number(), chapter.prose()));
        return chapters;
    }
}
