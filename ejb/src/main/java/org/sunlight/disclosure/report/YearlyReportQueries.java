package org.sunlight.disclosure.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sunlight.disclosure.report.model.Compilation;
import org.sunlight.disclosure.report.model.FormLibrary;
import org.sunlight.disclosure.report.model.Tally;
import org.sunlight.disclosure.report.model.YearlyReport;
import org.sunlight.disclosure.report.store.CaseLists;
import org.sunlight.disclosure.report.store.YearlyReportStore;
import org.sunlight.disclosure.request.RequestFigure;
import org.sunlight.disclosure.request.RequestFigureQueries;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.office.organ.OrganView;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.security.CurrentCaller;
import org.sunlight.shared.security.Roles;

/** Reading yearly reports: figures, the cases behind them, versions and what differs between them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({
    Roles.STATISTICIAN,
    Roles.DISCLOSURE_OFFICER,
    Roles.SECTION_HEAD,
    Roles.DEPUTY_HEAD,
    Roles.HEAD,
    Roles.SYSTEM,
    Roles.API_REPORTS_READ,
    Roles.API_REPORTS_WRITE
})
public class YearlyReportQueries {

    private static final int MOST_SHOWN = 100;

    @Inject
    private YearlyReportStore reports;

    @Inject
    private ReportReader reader;

    @Inject
    private CaseLists lists;

    @Inject
    private ReportParts parts;

    @Inject
    private RequestFigureQueries requests;

    @Inject
    private OrganQueries organs;

    @Inject
    private CurrentCaller caller;

    /**
     * @param organ code of the organ; null for the caller's own
     * @param serial the version, or null for the one that counts
     */
    public YearlyReportView report(String organ, int year, Integer serial) {
        OrganView of = organ(organ);
        YearlyReport report = compiled(of, year);
        return reader.view(report, of, reports.compilation(report, serial == null ? report.currentSerial() : serial));
    }

    /** Whether a version is there to be read. */
    public boolean isCompiled(String organ, int year) {
        OrganView of = organ(organ);
        return reports.find(of.id(), year)
                .map(report -> report.currentSerial() > 0)
                .orElse(false);
    }

    /** Code of the organ whose report is meant: the one named, or the caller's own. */
    public String organCode(String organ) {
        return organ(organ).code();
    }

    /** The years of the organs the caller sees, the newest first; only those with a report. */
    public List<YearlyReportRow> rows() {
        Map<Long, OrganView> visible = organs.all().stream()
                .filter(organ -> organs.visibleTo(caller.get()).contains(organ.id()))
                .collect(Collectors.toMap(OrganView::id, organ -> organ));
        if (visible.isEmpty()) {
            return List.of();
        }
        return reports.of(visible.keySet()).stream()
                .map(report -> row(report, visible.get(report.organId())))
                .toList();
    }

    private YearlyReportRow row(YearlyReport report, OrganView organ) {
        if (report.currentSerial() == 0) {
            return new YearlyReportRow(
                    organ.code(),
                    organ.name(),
                    report.year(),
                    report.form(),
                    null,
                    0,
                    false,
                    null,
                    0,
                    0,
                    0,
                    reader.dueOn(organ, report.year()));
        }
        Compilation current = reports.compilation(report, report.currentSerial());
        ReportTables tables = current.tables();
        CompilationView view = current.view();
        return new YearlyReportRow(
                organ.code(),
                organ.name(),
                report.year(),
                report.form(),
                view.state(),
                view.serial(),
                view.preliminary(),
                view.compiledAt(),
                tables.figure("3.R01.c7").longValue(),
                tables.figure("3.R24.c7").longValue(),
                tables.figure("3.R25.c7").longValue(),
                reader.dueOn(organ, report.year()));
    }

    /**
     * The records behind a figure, from the snapshot.
     *
     * @param after records already read
     * @throws NotFound CELL_NOT_FOUND if the form has no such cell
     */
    public CellNumbers numbers(String organ, int year, Integer serial, String cell, long after, int size) {
        OrganView of = organ(organ);
        YearlyReport report = compiled(of, year);
        ReportForm form = FormLibrary.form(report.form());
        if (!form.cells().containsKey(cell)) {
            throw new NotFound("CELL_NOT_FOUND", cell);
        }
        Compilation shown = reports.compilation(report, serial == null ? report.currentSerial() : serial);
        List<CellCase> page;
        long total;
        if (isOfRequests(cell)) {
            long[] ids = Tally.idsIn(form, cell, lists.requests(shown));
            total = ids.length;
            page = cases(Arrays.copyOfRange(ids, (int) Math.min(after, total), (int) Math.min(after + size, total)));
        } else {
            List<String> all = lists.records(shown).getOrDefault(cell, List.of());
            total = all.size();
            page = all.subList((int) Math.min(after, total), (int) Math.min(after + size, total)).stream()
                    .map(number -> new CellCase(number, null))
                    .toList();
        }
        Long next = after + size < total ? after + size : null;
        return new CellNumbers(cell, shown.tables().text(cell), page, contributions(shown, cell), next);
    }

    private List<CellPart> contributions(Compilation shown, String cell) {
        return parts.takenBy(shown).stream()
                .filter(part -> part.tables().figure(cell).signum() != 0)
                .map(part -> new CellPart(
                        part.organ(),
                        part.organName(),
                        part.serial(),
                        part.tables().text(cell)))
                .toList();
    }

    /** Every cell that differs between two versions, with the records that came and went. */
    public List<CellDifference> differences(String organ, int year, int from, int to) {
        OrganView of = organ(organ);
        YearlyReport report = compiled(of, year);
        Compilation earlier = reports.compilation(report, from);
        Compilation later = reports.compilation(report, to);
        ReportForm form = FormLibrary.form(report.form());
        var before = lists.requests(earlier);
        var after = lists.requests(later);
        Map<String, List<String>> recordsBefore = lists.records(earlier);
        Map<String, List<String>> recordsAfter = lists.records(later);
        return form.cells().keySet().stream()
                .map(cell -> {
                    if (!isOfRequests(cell)) {
                        List<String> old = recordsBefore.getOrDefault(cell, List.of());
                        List<String> fresh = recordsAfter.getOrDefault(cell, List.of());
                        return difference(form, cell, earlier, later, without(fresh, old), without(old, fresh));
                    }
                    long[] old = Tally.idsIn(form, cell, before);
                    long[] fresh = Tally.idsIn(form, cell, after);
                    return difference(
                            form,
                            cell,
                            earlier,
                            later,
                            numbers(first(Tally.without(fresh, old))),
                            numbers(first(Tally.without(old, fresh))));
                })
                .filter(difference -> !difference.before().equals(difference.after())
                        || !difference.came().isEmpty()
                        || !difference.went().isEmpty())
                .toList();
    }

    private static CellDifference difference(
            ReportForm form,
            String cell,
            Compilation earlier,
            Compilation later,
            List<String> came,
            List<String> went) {
        return new CellDifference(
                cell,
                form.words(cell),
                earlier.tables().text(cell),
                later.tables().text(cell),
                came,
                went);
    }

    private static List<String> without(List<String> these, List<String> those) {
        return these.stream()
                .filter(number -> !those.contains(number))
                .limit(MOST_SHOWN)
                .toList();
    }

    private static long[] first(long[] ids) {
        return Arrays.copyOf(ids, Math.min(ids.length, MOST_SHOWN));
    }

    private static boolean isOfRequests(String cell) {
        return cell.startsWith(ReportForm.REQUESTS + ".");
    }

    private List<String> numbers(long[] ids) {
        return cases(ids).stream().map(CellCase::number).toList();
    }

    private List<CellCase> cases(long[] ids) {
        List<Long> wanted = Arrays.stream(ids).boxed().toList();
        Map<Long, RequestFigure> known = requests.figures(wanted);
        return wanted.stream()
                .map(id -> {
                    RequestFigure request = known.get(id);
                    return new CellCase(request == null ? "#" + id : request.number(), request);
                })
                .toList();
    }

    private YearlyReport compiled(OrganView organ, int year) {
        YearlyReport report = reports.get(organ.id(), year);
        if (report.currentSerial() == 0) {
            throw new NotFound("REPORT_NOT_FOUND", String.valueOf(year));
        }
        return report;
    }

    private OrganView organ(String code) {
        OrganView organ = code == null ? organs.organ(caller.get().organId()) : organs.byCode(code);
        if (!organs.visibleTo(caller.get()).contains(organ.id())) {
            throw new NotFound("ORGAN_NOT_FOUND", code);
        }
        return organ;
    }
}
