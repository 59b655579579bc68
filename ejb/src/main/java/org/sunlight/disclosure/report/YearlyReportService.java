package org.sunlight.disclosure.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sunlight.disclosure.report.model.Chapters;
import org.sunlight.disclosure.report.model.CheckRules;
import org.sunlight.disclosure.report.model.Compilation;
import org.sunlight.disclosure.report.model.FormLibrary;
import org.sunlight.disclosure.report.model.Summing;
import org.sunlight.disclosure.report.model.Tally;
import org.sunlight.disclosure.report.model.YearlyReport;
import org.sunlight.disclosure.report.store.CountingRules;
import org.sunlight.disclosure.report.store.YearlyReportStore;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.office.organ.OrganView;
import org.sunlight.shared.audit.Audited;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.shared.security.CurrentCaller;
import org.sunlight.shared.security.Roles;

/** Acts on yearly reports; the counting itself is the work of {@link ReportCompiler} in a job. */
@Stateless
@Audited
@RolesAllowed({Roles.STATISTICIAN, Roles.DISCLOSURE_OFFICER, Roles.API_REPORTS_WRITE})
public class YearlyReportService {

    @Inject
    private YearlyReportStore reports;

    @Inject
    private ReportReader reader;

    @Inject
    private ReportParts parts;

    @Inject
    private OrganQueries organs;

    @Inject
    private CountingRules counting;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /**
     * Permits a compilation; the module batch starts it.
     *
     * @throws RuleBroken YEAR_NOT_BEGUN, YEAR_NOT_COMPILED
     * @throws org.sunlight.shared.error.Conflict REPORT_CONFIRMED unless a correction was opened
     */
    @RolesAllowed({Roles.STATISTICIAN, Roles.DISCLOSURE_OFFICER, Roles.API_REPORTS_WRITE, Roles.SYSTEM})
    public CompilationOrder order(CompileReport command) {
        OrganView organ = organ(command.organ());
        if (command.year() > LocalDate.now(clock).getYear()) {
            throw RuleBroken.at("year", "YEAR_NOT_BEGUN", String.valueOf(command.year()));
        }
        FormLibrary.compiled(command.year());
        reports.find(organ.id(), command.year())
                .filter(report -> report.currentSerial() > 0 && report.correctionReason() == null)
                .ifPresent(report ->
                        reports.compilation(report, report.currentSerial()).open());
        return new CompilationOrder(organ.code(), organ.id(), command.year());
    }

    /** @throws org.sunlight.shared.error.Conflict REPORT_CONFIRMED */
    public AdministrativeFigures enter(SetAdministrativeFigures command) {
        OrganView organ = organ(command.organ());
        String form = FormLibrary.compiled(command.year()).id();
        YearlyReport report = reports.find(organ.id(), command.year())
                .orElseGet(() -> reports.add(YearlyReport.open(organ.id(), command.year(), form)));
        if (report.currentSerial() > 0) {
            Compilation draft = reports.compilation(report, report.currentSerial());
            List<ReportPart> below = parts.takenBy(draft);
            draft.enter(Summing.plus(
                    Tally.cells(
                            counting.inTable2(command.figures(), parts.ownFee(draft, command.year()), command.year())),
                    below.stream().map(ReportPart::tables).toList()));
        }
        report.enter(command.figures());
        return report.administrative();
    }

    /** @throws RuleBroken UNKNOWN_FIGURE if the text asks for a figure that the form does not have */
    public YearlyReportView write(WriteChapter command) {
        OrganView organ = organ(command.organ());
        YearlyReport report = locked(organ, command.year(), command.seenVersion());
        Compilation draft = reports.compilation(report, report.currentSerial());
        draft.open();
        Chapters.examine(command.prose(), FormLibrary.form(report.form()), reader.words(report, organ, draft));
        reports.chapters(draft).stream()
                .filter(chapter -> chapter.number() == command.chapter())
                .findFirst()
                .orElseThrow(() -> new NotFound("CHAPTER_NOT_FOUND", String.valueOf(command.chapter())))
                .write(command.prose());
        return reader.afterwards(report, organ, draft);
    }

    /** @throws RuleBroken REPORT_HAS_ERRORS without an explanation, REPORT_PRELIMINARY before the end of the year */
    @RolesAllowed({Roles.DEPUTY_HEAD, Roles.HEAD})
    public YearlyReportView confirm(ConfirmReport command) {
        OrganView organ = organ(command.organ());
        YearlyReport report = locked(organ, command.year(), command.seenVersion());
        Compilation draft = reports.compilation(report, report.currentSerial());
        boolean errors =
                CheckRules.of(FormLibrary.form(report.form())).check(reader.toCheck(report, organ, draft)).stream()
                        .anyMatch(finding -> finding.severity() == Severity.ERROR);
        draft.confirm(errors, command.explanation(), caller.get().name(), clock.instant());
        return reader.afterwards(report, organ, draft);
    }

    /** @throws RuleBroken REPORT_REASON_MISSING, REPORT_NOT_CONFIRMED */
    @RolesAllowed({Roles.DEPUTY_HEAD, Roles.HEAD})
    public YearlyReportView correct(CorrectReport command) {
        OrganView organ = organ(command.organ());
        YearlyReport report = locked(organ, command.year(), command.seenVersion());
        Compilation confirmed = reports.compilation(report, report.currentSerial());
        if (confirmed.state() != CompilationState.CONFIRMED) {
            throw new RuleBroken("REPORT_NOT_CONFIRMED");
        }
        report.correct(command.reason());
        return reader.afterwards(report, organ, confirmed);
    }

    private YearlyReport locked(OrganView organ, int year, long seenVersion) {
        YearlyReport report = reports.get(organ.id(), year);
        report.seen(seenVersion);
        return reports.lock(organ.id(), year);
    }

    private OrganView organ(String code) {
        OrganView organ = organs.byCode(code);
        if (!organs.visibleTo(caller.get()).contains(organ.id())) {
            throw new NotFound("ORGAN_NOT_FOUND", code);
        }
        return organ;
    }
}
