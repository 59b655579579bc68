package org.sunlight.disclosure.report.paper;

import java.util.Arrays;
import org.sunlight.disclosure.report.PrintedTable;
import org.sunlight.disclosure.report.ReportForm;
import org.sunlight.disclosure.report.YearlyReportView;

/** What all papers share: where a table stands in the text and what its cells say. */
final class Grid {

    private Grid() {}

    static String title(YearlyReportView view, ReportForm form) {
        return view.organName()
                + view.year()
                + form.words().get("ofYear")
                + form.words().get("title");
    }

    static String text(PrintedTable.Cell cell, YearlyReportView view) {
        return cell.isFigure() ? view.tables().text(cell.cell()) : cell.text();
    }

    /** Runs over every cell with its line. */
    static void each(PrintedTable table, Visitor visitor) {
        for (int line = 0; line < table.lines().size(); line++) {
            for (PrintedTable.Cell cell : table.lines().get(line).cells()) {
                visitor.cell(line, cell);
            }
        }
    }

    interface Visitor {
        void cell(int line, PrintedTable.Cell cell);
    }

    /** Width of each column in hundredths of the table. */
    static int[] widths(PrintedTable table) {
        return switch (table.number()) {
            case ReportForm.REQUESTS -> new int[] {9, 11, 31, 7, 7, 7, 7, 7, 7, 7};
            case ReportForm.PUBLICATIONS -> new int[] {31, 23, 23, 23};
            default -> {
                int[] even = new int[table.width()];
                Arrays.fill(even, 100 / table.width());
                yield even;
            }
        };
    }

    /** Paragraphs of a text. */
    static String[] paragraphs(String text) {
        return text.strip().isEmpty() ? new String[0] : text.strip().split("\\R");
    }
}
