package org.sunlight.disclosure.report.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sunlight.disclosure.report.PrintedTable;
import org.sunlight.disclosure.report.PrintedTable.Cell;
import org.sunlight.disclosure.report.PrintedTable.Line;
import org.sunlight.disclosure.report.ReportForm;

/** Lays a form out as it is printed, heading cells merged. */
public final class Printing {

    private static final int HEADINGS = 3;
    private static final int WIDTH_OF_TABLE_2 = 4;

    private Printing() {}

    public static List<PrintedTable> tables(ReportForm form) {
        return List.of(publications(form), requests(form), remedies(form));
    }

    private static PrintedTable publications(ReportForm form) {
        List<Line> lines = new ArrayList<>();
        Map<String, Map<String, List<ReportForm.Entry>>> blocks = form.entries().stream()
                .collect(Collectors.groupingBy(
                        ReportForm.Entry::block,
                        LinkedHashMap::new,
                        Collectors.groupingBy(ReportForm.Entry::row, LinkedHashMap::new, Collectors.toList())));
        blocks.forEach((block, rows) -> {
            lines.add(new Line(List.of(new Cell(block, null, 0, 1, WIDTH_OF_TABLE_2, false))));
            List<ReportForm.Entry> first = rows.values().iterator().next();
            List<Cell> head = new ArrayList<>(List.of(new Cell(form.corner(), null, 0, 1, 1, false)));
            first.forEach(entry -> head.add(spread(entry.column(), null, head.size(), first.size())));
            lines.add(new Line(head));
            rows.forEach((row, entries) -> {
                List<Cell> cells = new ArrayList<>(List.of(new Cell(row, null, 0, 1, 1, true)));
                entries.forEach(entry -> cells.add(spread(
                        "", ReportForm.cell(ReportForm.PUBLICATIONS, entry.id()), cells.size(), entries.size())));
                lines.add(new Line(cells));
            });
        });
        return new PrintedTable(ReportForm.PUBLICATIONS, WIDTH_OF_TABLE_2, lines);
    }

    /** The last cell of a line that has fewer than three figures takes the rest of the width. */
    private static Cell spread(String text, String cell, int column, int figures) {
        int width = column == figures ? WIDTH_OF_TABLE_2 - figures : 1;
        return new Cell(text, cell, column, 1, width, false);
    }

    private static PrintedTable requests(ReportForm form) {
        List<Line> lines = new ArrayList<>();
        int columns = form.columns().size();
        lines.add(new Line(List.of(
                new Cell(form.note(), null, 0, 3, HEADINGS, false),
                new Cell(form.applicants(), null, HEADINGS, 1, columns, false))));
        List<Cell> upper = new ArrayList<>();
        List<Cell> lower = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            ReportForm.Column column = form.columns().get(i);
            if (column.group().isEmpty()) {
                upper.add(new Cell(column.label(), null, HEADINGS + i, 2, 1, false));
                continue;
            }
            boolean first = !column.group().equals(form.columns().get(i - 1).group());
            if (first) {
                long width = form.columns().stream()
                        .filter(other -> other.group().equals(column.group()))
                        .count();
                upper.add(new Cell(column.group(), null, HEADINGS + i, 1, (int) width, false));
            }
            lower.add(new Cell(column.label(), null, HEADINGS + i, 1, 1, false));
        }
        lines.add(new Line(upper));
        lines.add(new Line(lower));
        ReportForm.Row before = null;
        for (ReportForm.Row row : form.rows()) {
            List<Cell> cells = new ArrayList<>(headings(form, row, before));
            for (int i = 0; i < columns; i++) {
                String cell =
                        ReportForm.cell(ReportForm.REQUESTS, row, form.columns().get(i));
                cells.add(new Cell("", cell, HEADINGS + i, 1, 1, false));
            }
            lines.add(new Line(cells));
            before = row;
        }
        return new PrintedTable(ReportForm.REQUESTS, HEADINGS + columns, lines);
    }

    private static List<Cell> headings(ReportForm form, ReportForm.Row row, ReportForm.Row before) {
        if (row.part().isEmpty()) {
            return List.of(new Cell(row.label(), null, 0, 1, HEADINGS, true));
        }
        List<Cell> cells = new ArrayList<>();
        if (before == null || !before.part().equals(row.part())) {
            cells.add(new Cell(row.part(), null, 0, count(form, row, false), 1, true));
        }
        if (row.group().isEmpty()) {
            cells.add(new Cell(row.label(), null, 1, 1, 2, true));
            return cells;
        }
        if (before == null || !before.group().equals(row.group())) {
            cells.add(new Cell(row.group(), null, 1, count(form, row, true), 1, true));
        }
        cells.add(new Cell(row.label(), null, 2, 1, 1, true));
        return cells;
    }

    private static int count(ReportForm form, ReportForm.Row row, boolean group) {
        return (int) form.rows().stream()
                .filter(other -> other.part().equals(row.part())
                        && (!group || other.group().equals(row.group())))
                .count();
    }

    private static PrintedTable remedies(ReportForm form) {
        int columns = form.remedyColumns().size();
        List<Cell> top = new ArrayList<>();
        List<Cell> middle = new ArrayList<>();
        List<Cell> bottom = new ArrayList<>();
        List<Cell> figures = new ArrayList<>();
        String group = "";
        for (int i = 0; i < form.remedyRows().size(); i++) {
            ReportForm.Row row = form.remedyRows().get(i);
            boolean alone = row.group().isEmpty();
            int start = i * columns;
            if (alone) {
                top.add(new Cell(row.label(), null, start, 1, columns, false));
            } else {
                if (!row.group().equals(group)) {
                    long blocks = form.remedyRows().stream()
                            .filter(other -> other.group().equals(row.group()))
                            .count();
                    top.add(new Cell(row.group(), null, start, 1, columns * (int) blocks, false));
                }
                middle.add(new Cell(row.label(), null, start, 1, columns, false));
            }
            group = row.group();
            for (int c = 0; c < columns; c++) {
                ReportForm.Column column = form.remedyColumns().get(c);
                (alone ? middle : bottom).add(new Cell(column.label(), null, start + c, alone ? 2 : 1, 1, false));
                figures.add(new Cell("", ReportForm.cell(ReportForm.REMEDIES, row, column), start + c, 1, 1, false));
            }
        }
        return new PrintedTable(
                ReportForm.REMEDIES,
                columns * form.remedyRows().size(),
                List.of(new Line(top), new Line(middle), new Line(bottom), new Line(figures)));
    }
}
