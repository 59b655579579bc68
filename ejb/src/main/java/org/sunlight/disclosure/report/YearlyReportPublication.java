package org.sunlight.disclosure.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.sunlight.office.notice.PaperWords;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.publication.catalogue.EntryParticulars;
import org.sunlight.publication.catalogue.EntryView;
import org.sunlight.publication.catalogue.FiveOpenness;
import org.sunlight.publication.catalogue.Paper;
import org.sunlight.publication.catalogue.PaperRelease;
import org.sunlight.publication.catalogue.PaperState;
import org.sunlight.publication.confidentiality.ReviewView;
import org.sunlight.shared.audit.Audited;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.shared.security.Roles;

/** A confirmed yearly report on its way to the public, through the confidentiality review like everything else (REP-16). */
@Stateless
@RolesAllowed({Roles.DISCLOSURE_OFFICER, Roles.SECTION_HEAD, Roles.DEPUTY_HEAD, Roles.HEAD})
public class YearlyReportPublication {

    private static final String TOPIC = "02.1";
    private static final String COLUMN = "reports";
    private static final PaperWords WORDS = PaperWords.of("report");

    @Inject
    private YearlyReportQueries reports;

    @Inject
    private YearlyReportDocuments documents;

    @Inject
    private PaperRelease release;

    @Inject
    private OrganQueries organs;

    @Inject
    private Clock clock;

    /** Null while the report is not confirmed. */
    public PaperState state(String organ, int year) {
        YearlyReportView report = reports.report(organ, year, null);
        return report.isConfirmed() ? release.state(paper(report)) : null;
    }

    /** @throws RuleBroken REPORT_NOT_CONFIRMED */
    @RolesAllowed({Roles.DISCLOSURE_OFFICER, Roles.SECTION_HEAD})
    @Audited
    public ReviewView handIn(String organ, int year, boolean declared) {
        YearlyReportView report = confirmed(organ, year);
        return release.handIn(
                paper(report), List.of(print(report, "pdf"), print(report, "docx"), print(report, "xlsx")), declared);
    }

    /** @param reason needed where an earlier version is replaced */
    @RolesAllowed({Roles.DISCLOSURE_OFFICER, Roles.SECTION_HEAD})
    @Audited
    public EntryView publish(String organ, int year, String reason) {
        YearlyReportView report = confirmed(organ, year);
        EntryParticulars particulars = new EntryParticulars(
                TOPIC,
                COLUMN,
                null,
                null,
                WORDS.format("report.public.keywords", String.valueOf(year)),
                null,
                LocalDate.ofInstant(report.compilation().confirmedAt(), clock.getZone()),
                null,
                null,
                null,
                FiveOpenness.RESULT,
                null,
                null,
                null);
        return release.publish(paper(report), particulars, reason);
    }

    private YearlyReportView confirmed(String organ, int year) {
        YearlyReportView report = reports.report(organ, year, null);
        if (!report.isConfirmed()) {
            throw new RuleBroken("REPORT_NOT_CONFIRMED");
        }
        return report;
    }

    private Paper paper(YearlyReportView report) {
        String text = report.chapters().stream()
                .filter(chapter -> chapter.text() != null && !chapter.text().isBlank())
                .map(chapter -> chapter.title() + "\n" + chapter.text())
                .collect(Collectors.joining("\n\n"));
        return new Paper(
                report.subjectKind(),
                report.subjectNumber(),
                organs.byCode(report.organ()).id(),
                WORDS.format("report.public.title", report.organName(), String.valueOf(report.year())),
                text);
    }

    private Paper.Print print(YearlyReportView report, String format) {
        ReportDocument document = documents.document(
                report.organ(), report.year(), report.compilation().serial(), format);
        return new Paper.Print(document.fileName(), document.bytes());
    }
}
