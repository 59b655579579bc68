package org.sunlight.web.page.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.sunlight.disclosure.request.RequestFilter;
import org.sunlight.disclosure.request.RequestQueries;
import org.sunlight.disclosure.request.RequestRow;
import org.sunlight.web.kit.Language;
import org.sunlight.web.kit.Texts;
import org.sunlight.web.kit.Words;

/**
 * The register as a workbook, written row by row however long it is. Every cell is a text cell: a name that begins with
 * an equals sign stays a name.
 */
@ApplicationScoped
public class RegisterWorkbook {

    private static final int ROWS_AT_ONCE = 1_000;
    private static final int ROWS_KEPT = 200;
    private static final List<String> COLUMNS = List.of(
            "number",
            "arrivedOn",
            "receivedOn",
            "channel",
            "kind",
            "applicant",
            "subject",
            "state",
            "due",
            "handler",
            "decision",
            "decidedOn");

    @Inject
    private RequestQueries requests;

    public void write(RequestFilter filter, OutputStream output) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_KEPT)) {
            book.setCompressTempFiles(true);
            SXSSFSheet sheet = book.createSheet(text("requestpage.list.title"));
            fill(
                    sheet.createRow(0),
                    COLUMNS.stream()
                            .map(column -> text("requestpage.column." + column))
                            .toList());
            int line = 1;
            long last = 0;
            List<RequestRow> rows = requests.after(filter, last, ROWS_AT_ONCE);
            while (!rows.isEmpty()) {
                for (RequestRow row : rows) {
                    fill(sheet.createRow(line++), cells(row));
                    last = row.id();
                }
                rows = requests.after(filter, last, ROWS_AT_ONCE);
            }
            book.write(output);
        }
    }

    private static List<String> cells(RequestRow row) {
        return List.of(
                row.number(),
                value(row.arrivedOn()),
                value(row.receivedOn()),
                Words.label("request", row.channel()),
                Words.label("request", row.applicantKind()),
                value(row.applicantName()),
                value(row.subject()),
                Words.label("request", row.state()),
                row.reply() == null ? "" : value(row.reply().dueOn()),
                value(row.handler()),
                Words.label("request", row.decisionCode()),
                value(row.decidedOn()));
    }

    static void fill(Row row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            row.createCell(i).setCellValue(cells.get(i));
        }
    }

    private static String value(Object value) {
        return value == null ? "" : value.toString();
    }

    private static String text(String key) {
        return Texts.text(Language.current(), key);
    }
}
