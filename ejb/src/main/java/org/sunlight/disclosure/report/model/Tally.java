package org.sunlight.disclosure.report.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.sunlight.disclosure.report.AdministrativeFigures;
import org.sunlight.disclosure.report.ReportForm;

/**
 * Counts the cells. Totals are counted from the cases like every other cell, never added up, so that the rules of the form
 * prove something.
 */
public final class Tally {

    private final ReportForm form;
    private final Map<CaseGroup, Long> requests = new HashMap<>();
    private final Map<String, Integer> records = new HashMap<>();

    public Tally(ReportForm form) {
        this.form = form;
    }

    public void addRequests(Map<CaseGroup, long[]> groups) {
        groups.forEach((group, ids) -> requests.merge(group, (long) ids.length, Long::sum));
    }

    /** @param cells numbers of records by cell of tables 2 and 4 */
    public void addRecords(Map<String, List<String>> cells) {
        cells.forEach((cell, numbers) -> records.merge(cell, numbers.size(), Integer::sum));
    }

    /** Every cell of the form, none left out. */
    public Map<String, String> figures(AdministrativeFigures administrative) {
        Map<String, String> figures = new LinkedHashMap<>();
        form.entries()
                .forEach(entry -> figures.put(
                        ReportForm.cell(ReportForm.PUBLICATIONS, entry.id()),
                        String.valueOf(records.getOrDefault(ReportForm.cell(2, entry.id()), 0))));
        figures.putAll(cells(administrative));
        for (ReportForm.Row row : form.rows()) {
            for (ReportForm.Column column : form.columns()) {
                long count = requests.entrySet().stream()
                        .filter(group ->
                                group.getKey().countsIn(row) && group.getKey().countsIn(column))
                        .mapToLong(Map.Entry::getValue)
                        .sum();
                figures.put(ReportForm.cell(ReportForm.REQUESTS, row, column), String.valueOf(count));
            }
        }
        for (ReportForm.Row row : form.remedyRows()) {
            for (ReportForm.Column column : form.remedyColumns()) {
                String cell = ReportForm.cell(ReportForm.REMEDIES, row, column);
                figures.put(cell, String.valueOf(records.getOrDefault(cell, 0)));
            }
        }
        return figures;
    }

    /** Cells of table 2 that are entered by hand. */
    public static Map<String, String> cells(AdministrativeFigures administrative) {
        return Map.of(
                "2.R203", String.valueOf(administrative.licences()),
                "2.R204", String.valueOf(administrative.penalties()),
                "2.R205", String.valueOf(administrative.coercions()),
                "2.R206", administrative.fees().toPlainString());
    }

    /** Ids of the requests in one cell of table 3, ascending. */
    public static long[] idsIn(ReportForm form, String cell, Map<CaseGroup, long[]> groups) {
        String[] place = cell.split("\\.");
        ReportForm.Row row = form.rows().stream()
                .filter(candidate -> candidate.id().equals(place[1]))
                .findFirst()
                .orElseThrow();
        ReportForm.Column column = form.columns().stream()
                .filter(candidate -> candidate.id().equals(place[2]))
                .findFirst()
                .orElseThrow();
        return groups.entrySet().stream()
                .filter(group -> group.getKey().countsIn(row) && group.getKey().countsIn(column))
                .flatMapToLong(group -> Arrays.stream(group.getValue()))
                .sorted()
                .toArray();
    }

    /** Ids in the one list that are not in the other; both ascending. */
    public static long[] without(long[] these, long[] those) {
        return LongStream.of(these)
                .filter(id -> Arrays.binarySearch(those, id) < 0)
                .toArray();
    }
}
