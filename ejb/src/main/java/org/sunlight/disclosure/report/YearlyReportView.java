package org.sunlight.disclosure.report;

import java.time.LocalDate;
import java.util.List;
import org.sunlight.shared.audit.AuditSubject;

/**
 * A report as others see it: one version of it with its figures, its text and what the rules say.
 *
 * @param organ code of the organ
 * @param compilation the version shown
 * @param versions all versions, the newest first
 * @param parts for a government: the reports of the organs directly below, also those still missing; empty otherwise
 * @param dueOn last day to submit and publish it
 * @param version of the report, for the next act
 */
public record YearlyReportView(
        String organ,
        String organName,
        int year,
        String form,
        CompilationView compilation,
        List<CompilationView> versions,
        ReportTables tables,
        List<Finding> findings,
        List<SumCheck> sums,
        List<ChapterView> chapters,
        List<ReportPart> parts,
        AdministrativeFigures administrative,
        String correctionReason,
        LocalDate dueOn,
        long version)
        implements AuditSubject {

    public boolean isConfirmed() {
        return compilation.state() == CompilationState.CONFIRMED;
    }

    /** Whether text and figures of table 2 may be changed: the newest version, as long as it is a draft. */
    public boolean isOpen() {
        return compilation.state() == CompilationState.DRAFT
                && compilation.serial() == versions.get(0).serial();
    }

    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    public long sumsThatHold() {
        return sums.stream().filter(SumCheck::holds).count();
    }

    @Override
    public String subjectKind() {
        return "yearly-report";
    }

    @Override
    public String subjectNumber() {
        return year + ":" + organ;
    }
}
