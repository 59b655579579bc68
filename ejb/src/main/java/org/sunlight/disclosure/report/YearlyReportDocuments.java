package org.sunlight.disclosure.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.sunlight.disclosure.report.model.FormLibrary;
import org.sunlight.disclosure.report.model.Printing;
import org.sunlight.disclosure.report.paper.ReportHtml;
import org.sunlight.disclosure.report.paper.ReportPdf;
import org.sunlight.disclosure.report.paper.ReportSpreadsheet;
import org.sunlight.disclosure.report.paper.ReportWord;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.security.Roles;

/** Reports as files, drawn from the snapshot, never from the registers. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({
    Roles.STATISTICIAN,
    Roles.DISCLOSURE_OFFICER,
    Roles.SECTION_HEAD,
    Roles.DEPUTY_HEAD,
    Roles.HEAD,
    Roles.API_REPORTS_READ,
    Roles.API_REPORTS_WRITE
})
public class YearlyReportDocuments {

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    @Inject
    private YearlyReportQueries reports;

    /**
     * @param format {@code xlsx}, {@code docx} or {@code pdf}
     * @throws NotFound FORMAT_NOT_AVAILABLE
     */
    public ReportDocument document(String organ, int year, Integer serial, String format) {
        YearlyReportView view = reports.report(organ, year, serial);
        ReportForm form = FormLibrary.form(view.form());
        List<PrintedTable> tables = Printing.tables(form);
        String name = "yearly-report-" + view.organ() + "-" + year + "." + format;
        return switch (format) {
            case "xlsx" ->
                new ReportDocument(name, OFFICE + "spreadsheetml.sheet", ReportSpreadsheet.of(view, form, tables));
            case "docx" ->
                new ReportDocument(name, OFFICE + "wordprocessingml.document", ReportWord.of(view, form, tables));
            case "pdf" -> new ReportDocument(name, "application/pdf", ReportPdf.of(ReportHtml.of(view, form, tables)));
            default -> throw new NotFound("FORMAT_NOT_AVAILABLE", format);
        };
    }
}
