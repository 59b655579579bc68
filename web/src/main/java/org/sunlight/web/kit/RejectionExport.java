package org.sunlight.web.kit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.sunlight.office.job.JobQueries;
import org.sunlight.office.job.RejectionRow;
import org.sunlight.web.error.RefusalTexts;

/** The rejections of a run as a file, read page by page, never as a whole. */
@ApplicationScoped
public class RejectionExport {

    private static final int PAGE = 1000;
    private static final List<String> COLUMNS = List.of("line", "pointer", "code", "detail");

    /** A sheet bears no more rows. */
    private static final int MOST_ROWS = 1_000_000;

    @Inject
    private JobQueries jobs;

    /** One JSON object a line: {@code line}, {@code pointer}, {@code code}, {@code detail}. */
    public void ndjson(String run, Locale locale, OutputStream out) throws IOException {
        for (List<RejectionRow> page = page(run, null); !page.isEmpty(); page = page(run, last(page))) {
            StringBuilder lines = new StringBuilder();
            page.forEach(row -> lines.append(Json.createObjectBuilder()
                            .add("line", row.line())
                            .add("pointer", row.pointer())
                            .add("code", row.code())
                            .add("detail", detail(row, locale))
                            .build())
                    .append('\n'));
            out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
        }
        out.flush();
    }

    /** A workbook whose cells are texts, so that nothing in them is calculated. */
    public void xlsx(String run, Locale locale, OutputStream out) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100)) {
            SXSSFSheet sheet = workbook.createSheet("rejections");
            Row head = sheet.createRow(0);
            COLUMNS.forEach(column -> head.createCell(COLUMNS.indexOf(column)).setCellValue(column));
            each(run, row -> {
                Row line = sheet.createRow(sheet.getLastRowNum() + 1);
                line.createCell(0).setCellValue(row.line());
                line.createCell(1).setCellValue(row.pointer());
                line.createCell(2).setCellValue(row.code());
                line.createCell(3).setCellValue(detail(row, locale));
            });
            workbook.write(out);
        }
    }

    private void each(String run, Consumer<RejectionRow> work) {
        int rows = 0;
        for (List<RejectionRow> page = page(run, null);
                !page.isEmpty() && rows < MOST_ROWS;
                page = page(run, last(page))) {
            page.forEach(work);
            rows += page.size();
        }
    }

    private List<RejectionRow> page(String run, RejectionRow after) {
        return jobs.rejections(run, after, PAGE);
    }

    private static RejectionRow last(List<RejectionRow> page) {
        return page.get(page.size() - 1);
    }

    private static String detail(RejectionRow row, Locale locale) {
        return RefusalTexts.of(row.code(), List.copyOf(row.arguments()), locale);
    }
}
