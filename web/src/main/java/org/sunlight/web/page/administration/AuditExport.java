package org.sunlight.web.page.administration;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.sunlight.shared.audit.AuditEntry;
import org.sunlight.shared.audit.AuditFilter;
import org.sunlight.shared.audit.AuditQueries;
import org.sunlight.shared.audit.ChainedEntry;
import org.sunlight.shared.audit.Outcome;
import org.sunlight.shared.time.ClockProducer;
import org.sunlight.web.kit.Language;

/** The filtered trail as CSV, streamed: however long it is, only a thousand entries are in memory. */
@WebServlet("/administration/audit-export")
public class AuditExport extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int STEP = 1_000;

    /** Makes spreadsheets read the file as UTF-8. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Inject
    private transient AuditQueries queries;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AuditFilter filter;
        try {
            filter = filter(request);
        } catch (DateTimeParseException | IllegalArgumentException malformed) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        List<ChainedEntry> entries = queries.page(filter, 0, STEP);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"audit.csv\"");
        try (Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8)) {
            out.write(BYTE_ORDER_MARK);
            CSVPrinter csv = new CSVPrinter(out, CSVFormat.EXCEL);
            csv.printRecord(
                    "number",
                    "occurredAt",
                    "login",
                    "organId",
                    "roles",
                    "origin",
                    "requestId",
                    "act",
                    "actName",
                    "subjectKind",
                    "subjectNumber",
                    "outcome",
                    "code",
                    "hash");
            while (!entries.isEmpty()) {
                for (ChainedEntry link : entries) {
                    print(csv, link, Language.of(request));
                }
                entries = queries.before(filter, entries.get(entries.size() - 1).number(), STEP);
            }
        }
    }

    private static AuditFilter filter(HttpServletRequest request) {
        String outcome = given(request, "outcome");
        return AuditPage.filter(
                Language.of(request),
                day(request, "from"),
                day(request, "until"),
                given(request, "login"),
                given(request, "act"),
                outcome == null ? null : Outcome.valueOf(outcome),
                given(request, "subject"));
    }

    private static LocalDate day(HttpServletRequest request, String name) {
        String day = given(request, name);
        return day == null ? null : LocalDate.parse(day);
    }

    private static String given(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value;
    }

    private static void print(CSVPrinter csv, ChainedEntry link, Locale locale) throws IOException {
        AuditEntry entry = link.entry();
        csv.printRecord(
                link.number(),
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(entry.occurredAt().atZone(ClockProducer.ZONE)),
                plain(entry.login()),
                entry.organId(),
                plain(entry.roles()),
                plain(entry.origin()),
                plain(entry.requestId()),
                plain(entry.act()),
                ActNames.label(entry.act(), locale),
                plain(entry.subjectKind()),
                plain(entry.subjectNumber()),
                entry.outcome(),
                plain(entry.code()),
                link.hash());
    }

    /** A subject may have been typed by a stranger; a spreadsheet must not take it for a formula. */
    static String plain(String text) {
        boolean formula = text != null && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
