package org.sunlight.disclosure.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import java.util.Map;
import org.sunlight.disclosure.report.model.CheckRules;
import org.sunlight.disclosure.report.model.FormLibrary;
import org.sunlight.disclosure.report.model.Printing;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.shared.security.Roles;

/** Forms as printed, and the check of any organ's report against their rules; touches no record. */
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
public class ReportCheckQueries {

    /**
     * @throws RuleBroken FORM_NOT_AVAILABLE, or UNKNOWN_CELL for a cell that the form does not have
     */
    public List<Finding> check(CheckReport report) {
        if (report.form() == null && report.year() == null) {
            throw RuleBroken.at("form", "FORM_MISSING");
        }
        String id = report.form() == null ? FormLibrary.formOf(report.year()) : report.form();
        ReportForm form = FormLibrary.form(id);
        Map<String, CellKind> known = form.cells();
        report.tables().cells().keySet().stream()
                .filter(cell -> !known.containsKey(cell))
                .findFirst()
                .ifPresent(cell -> {
                    throw RuleBroken.at("tables/" + cell.replace('.', '/'), "UNKNOWN_CELL", cell, id);
                });
        return CheckRules.of(form).check(report);
    }

    public ReportForm form(String id) {
        return FormLibrary.form(id);
    }

    /** Tables 2, 3 and 4 as printed. */
    public List<PrintedTable> printed(String form) {
        return Printing.tables(FormLibrary.form(form));
    }
}
