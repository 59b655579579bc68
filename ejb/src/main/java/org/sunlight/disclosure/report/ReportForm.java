package org.sunlight.disclosure.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A printed form: its rows, columns and cells in the order of the print.
 *
 * @param id year of issue, {@code 2019} or {@code 2021}
 * @param words further words of the print by name
 */
public record ReportForm(
        String id,
        List<Entry> entries,
        List<Row> rows,
        List<Column> columns,
        List<Row> remedyRows,
        List<Column> remedyColumns,
        Map<String, String> words) {

    /** Table of proactive disclosure, of requests, of remedies. */
    public static final int PUBLICATIONS = 2;

    public static final int REQUESTS = 3;
    public static final int REMEDIES = 4;

    /** One cell of table 2. */
    public record Entry(String block, String row, String column, String id, CellKind kind) {}

    /**
     * A row of table 3 or 4.
     *
     * @param part outer heading, empty where the row has none
     * @param group inner heading, empty where the row has none
     * @param counts what the row counts: NEW, CARRIED_IN, CARRIED_OUT, RESULTS, or codes of decisions
     */
    public record Row(String id, String part, String group, String label, List<String> counts) {}

    /**
     * A column of table 3 or 4.
     *
     * @param counts kind of applicant, ALL for the total; empty in table 4
     */
    public record Column(String id, String group, String label, String counts) {}

    /** Head of the first column of table 2. */
    public String corner() {
        return words.get("corner");
    }

    /** Head of the rows of table 3: the note on how its figures hang together. */
    public String note() {
        return words.get("note");
    }

    /** Head over the columns of table 3. */
    public String applicants() {
        return words.get("applicants");
    }

    /** All cells with what may stand in them, in the order of the print. */
    public Map<String, CellKind> cells() {
        Map<String, CellKind> cells = new LinkedHashMap<>();
        entries.forEach(entry -> cells.put(cell(PUBLICATIONS, entry.id()), entry.kind()));
        rows.forEach(row -> columns.forEach(column -> cells.put(cell(REQUESTS, row, column), CellKind.COUNT)));
        remedyRows.forEach(
                row -> remedyColumns.forEach(column -> cells.put(cell(REMEDIES, row, column), CellKind.COUNT)));
        return cells;
    }

    public static String cell(int table, Row row, Column column) {
        return cell(table, row.id() + "." + column.id());
    }

    public static String cell(int table, String place) {
        return table + "." + place;
    }

    /** The words of the print for a cell, a row or a column: {@code (一)予以公开 · 自然人}. */
    public String words(String scope) {
        String place = scope.substring(scope.indexOf('.') + 1);
        if (scope.startsWith(PUBLICATIONS + ".")) {
            return entries.stream()
                    .filter(entry -> entry.id().equals(place))
                    .map(entry -> entry.row() + " · " + entry.column())
                    .findFirst()
                    .orElseGet(() -> entries.stream()
                            .filter(entry -> entry.id().startsWith(place))
                            .map(Entry::row)
                            .findFirst()
                            .orElse(scope));
        }
        boolean requests = scope.startsWith(REQUESTS + ".");
        List<String> words = new ArrayList<>();
        for (String id : place.split("\\.")) {
            (requests ? rows : remedyRows)
                    .stream().filter(row -> row.id().equals(id)).forEach(row -> words.add(row.label()));
            (requests ? columns : remedyColumns)
                    .stream().filter(column -> column.id().equals(id)).forEach(column -> words.add(column.label()));
        }
        return words.isEmpty() ? scope : String.join(" · ", words);
    }
}
