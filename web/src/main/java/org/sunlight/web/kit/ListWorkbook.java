package org.sunlight.web.kit;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A list as a workbook, read page by page. Every cell is a text cell: a title that begins with an equals sign stays a
 * title.
 */
public final class ListWorkbook {

    private static final int ROWS_AT_ONCE = 1_000;
    private static final int ROWS_KEPT = 200;

    /** A sheet bears no more rows. */
    private static final int MOST_ROWS = 1_000_000;

    private ListWorkbook() {}

    /** Pages of a list in its order. */
    @FunctionalInterface
    public interface Pages<T> {

        List<T> page(int first, int size);
    }

    /**
     * @param heads keys of the texts over the columns
     * @param cells what stands in the columns; null stays empty
     */
    public static <T> void write(
            OutputStream output, String title, List<String> heads, Pages<T> pages, Function<T, List<Object>> cells)
            throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_KEPT)) {
            book.setCompressTempFiles(true);
            SXSSFSheet sheet = book.createSheet(text(title));
            sheet.createFreezePane(0, 1);
            fill(sheet.createRow(0), heads.stream().map(ListWorkbook::text).toList());
            int line = 0;
            List<T> page = pages.page(0, ROWS_AT_ONCE);
            while (!page.isEmpty() && line < MOST_ROWS) {
                for (T row : page) {
                    fill(sheet.createRow(++line), cells.apply(row));
                }
                page = page.size() < ROWS_AT_ONCE ? List.of() : pages.page(line, ROWS_AT_ONCE);
            }
            book.write(output);
        }
    }

    private static void fill(Row row, List<?> cells) {
        for (int i = 0; i < cells.size(); i++) {
            Object value = cells.get(i);
            row.createCell(i).setCellValue(value == null ? "" : value.toString());
        }
    }

    private static String text(String key) {
        return Texts.text(Language.current(), key);
    }
}
