package org.sunlight.publication.candidate.model;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.sunlight.publication.candidate.ClosureGround;

/** {@code law/closure-grounds.csv}: which article stands behind a ground, from which day until which day. */
public final class GroundTable {

    private record Row(ClosureGround ground, LocalDate validFrom, LocalDate validUntilExclusive, String article) {

        boolean holds(ClosureGround wanted, LocalDate day) {
            return ground == wanted
                    && !day.isBefore(validFrom)
                    && (validUntilExclusive == null || day.isBefore(validUntilExclusive));
        }
    }

    private static final List<Row> ROWS = read();

    private GroundTable() {}

    /** Null where no article is in force. */
    public static String article(ClosureGround ground, LocalDate day) {
        return ROWS.stream()
                .filter(row -> row.holds(ground, day))
                .map(Row::article)
                .findFirst()
                .orElse(null);
    }

    private static List<Row> read() {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setNullString("")
                .get();
        try (Reader file = new InputStreamReader(
                        GroundTable.class.getResourceAsStream("/law/closure-grounds.csv"), StandardCharsets.UTF_8);
                var rows = format.parse(file)) {
            return rows.stream().map(GroundTable::row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("law/closure-grounds.csv", e);
        }
    }

    private static Row row(CSVRecord row) {
        String until = row.get("valid_to");
        return new Row(
                ClosureGround.valueOf(row.get("ground")),
                LocalDate.parse(row.get("valid_from")),
                until == null ? null : LocalDate.parse(until),
                row.get("article"));
    }
}
