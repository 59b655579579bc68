package org.sunlight.disclosure.report.paper;

import java.util.List;
import org.sunlight.disclosure.report.ChapterView;
import org.sunlight.disclosure.report.PrintedTable;
import org.sunlight.disclosure.report.ReportForm;
import org.sunlight.disclosure.report.YearlyReportView;

/** The report as one page of well-formed markup: chapters in order, each table after the title of its chapter. */
public final class ReportHtml {

    private ReportHtml() {}

    public static String of(YearlyReportView view, ReportForm form, List<PrintedTable> tables) {
        StringBuilder page = new StringBuilder("<html lang=\"zh-CN\"><head><title>")
                .append(escaped(Grid.title(view, form)))
                .append("</title><style>")
                .append(ReportPdf.style())
                .append("</style></head><body><h1>")
                .append(escaped(Grid.title(view, form)))
                .append("</h1>");
        for (ChapterView chapter : view.chapters()) {
            page.append("<h2>").append(escaped(chapter.title())).append("</h2>");
            for (String paragraph : Grid.paragraphs(chapter.text())) {
                page.append("<p>").append(escaped(paragraph)).append("</p>");
            }
            tables.stream()
                    .filter(table -> table.number() == chapter.number())
                    .forEach(table -> append(page, table, view));
        }
        if (view.compilation().reason() != null) {
            page.append("<p class=\"note\">")
                    .append(escaped(form.words().get("correction")))
                    .append(escaped(view.compilation().reason()))
                    .append("</p>");
        }
        return page.append("</body></html>").toString();
    }

    private static void append(StringBuilder page, PrintedTable table, YearlyReportView view) {
        page.append("<table class=\"t").append(table.number()).append("\">");
        for (int width : Grid.widths(table)) {
            page.append("<col style=\"width:").append(width).append("%\"/>");
        }
        for (PrintedTable.Line line : table.lines()) {
            page.append("<tr>");
            for (PrintedTable.Cell cell : line.cells()) {
                String tag = cell.isFigure() ? "td" : "th";
                page.append('<').append(tag);
                span(page, "rowspan", cell.rows());
                span(page, "colspan", cell.columns());
                page.append(cell.rowHeading() ? " class=\"row\">" : ">")
                        .append(escaped(Grid.text(cell, view)))
                        .append("</")
                        .append(tag)
                        .append('>');
            }
            page.append("</tr>");
        }
        page.append("</table>");
    }

    private static void span(StringBuilder page, String name, int count) {
        if (count > 1) {
            page.append(' ').append(name).append("=\"").append(count).append('"');
        }
    }

    private static String escaped(String text) {
        return text == null
                ? ""
                : text.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;")
                        .replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
    }
}
