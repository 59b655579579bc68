package org.sunlight.law.rule.model;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A table of the law that ships with the product: a CSV resource with a header line. An empty cell is null. */
final class LawTable {

    private LawTable() {}

    static <T> List<T> read(String name, Function<CSVRecord, T> row) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setNullString("")
                .get();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(LawTable.class.getResourceAsStream("/law/" + name), name),
                StandardCharsets.UTF_8)) {
            return format.parse(reader).stream().map(row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("/law/" + name, e);
        }
    }

    static LocalDate date(CSVRecord row, String column) {
        String text = row.get(column);
        return text == null ? null : LocalDate.parse(text);
    }

    static Integer integer(CSVRecord row, String column) {
        String text = row.get(column);
        return text == null ? null : Integer.valueOf(text);
    }
}
