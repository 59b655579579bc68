package org.sunlight.office.notice.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Remedy sentences by day, from {@code law/remedies.csv}.
 * Source: 行政诉讼法(2014)第四十六条, since 2015-05-01 six months; 行政复议法(2023)第二十三条, since 2024-01-01 review first.
 */
public final class RemedyTable {

    private static final String REVIEW_FIRST = "REVIEW_FIRST";
    private static final List<Row> ROWS = read();

    private record Row(String way, LocalDate from, LocalDate until, String sentence) {
        boolean isInForce(LocalDate on) {
            return !on.isBefore(from) && (until == null || on.isBefore(until));
        }
    }

    private RemedyTable() {}

    /** Is there, on this day, a duty to ask for reconsideration before going to court at all. */
    public static boolean knowsReviewFirst(LocalDate on) {
        return ROWS.stream().anyMatch(r -> r.way().equals(REVIEW_FIRST) && r.isInForce(on));
    }

    /** @param reviewFirst true only where {@link #knowsReviewFirst} says so */
    public static RemedyWording on(LocalDate on, boolean reviewFirst) {
        return ROWS.stream()
                .filter(r -> r.way().equals(REVIEW_FIRST) == reviewFirst && r.isInForce(on))
                .findFirst()
                .map(r -> new RemedyWording(r.sentence(), reviewFirst))
                .orElseThrow(() -> new IllegalStateException("law/remedies.csv has no remedy on " + on));
    }

    private static List<Row> read() {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStream table = RemedyTable.class.getResourceAsStream("/law/remedies.csv");
                InputStreamReader reader = new InputStreamReader(table, StandardCharsets.UTF_8)) {
            List<Row> rows = new ArrayList<>();
            for (CSVRecord row : format.parse(reader)) {
                String until = row.get("valid_to");
                rows.add(new Row(
                        row.get("way"),
                        LocalDate.parse(row.get("valid_from")),
                        until.isEmpty() ? null : LocalDate.parse(until),
                        row.get("text")));
            }
            return List.copyOf(rows);
        } catch (IOException e) {
            throw new UncheckedIOException("law/remedies.csv", e);
        }
    }
}
