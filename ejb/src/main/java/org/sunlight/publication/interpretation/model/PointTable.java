package org.sunlight.publication.interpretation.model;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.sunlight.publication.interpretation.ContentPoint;

/** {@code law/interpretation-points.csv}: which points an interpretation may not leave out, from which day until which day. */
public final class PointTable {

    private record Row(ContentPoint point, LocalDate validFrom, LocalDate validUntilExclusive) {

        boolean holds(ContentPoint wanted, LocalDate day) {
            return point == wanted
                    && !day.isBefore(validFrom)
                    && (validUntilExclusive == null || day.isBefore(validUntilExclusive));
        }
    }

    private static final List<Row> ROWS = read();

    private PointTable() {}

    public static boolean isDemanded(ContentPoint point, LocalDate day) {
        return ROWS.stream().anyMatch(row -> row.holds(point, day));
    }

    private static List<Row> read() {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setNullString("")
                .get();
        try (Reader file = new InputStreamReader(
                        PointTable.class.getResourceAsStream("/law/interpretation-points.csv"),
                        StandardCharsets.UTF_8);
                var rows = format.parse(file)) {
            return rows.stream().map(PointTable::row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("law/interpretation-points.csv", e);
        }
    }

    private static Row row(CSVRecord row) {
        String until = row.get("valid_to");
        return new Row(
                ContentPoint.valueOf(row.get("point")),
                LocalDate.parse(row.get("valid_from")),
                until == null ? null : LocalDate.parse(until));
    }
}
