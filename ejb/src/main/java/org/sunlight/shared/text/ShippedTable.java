package org.sunlight.shared.text;

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

/** A table that ships with the product: a CSV resource in UTF-8 with a header line. An empty cell is null. */
public final class ShippedTable {

    private ShippedTable() {}

    /**
     * @param resource from the root, as {@code /law/fees.csv}
     * @return one for each line, in the order of the file
     */
    public static <T> List<T> read(String resource, Function<CSVRecord, T> row) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setNullString("")
                .get();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(ShippedTable.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8)) {
            return format.parse(reader).stream().map(row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** Null for an open end. */
    public static LocalDate date(CSVRecord row, String column) {
        String text = row.get(column);
        return text == null ? null : LocalDate.parse(text);
    }

    public static Integer integer(CSVRecord row, String column) {
        String text = row.get(column);
        return text == null ? null : Integer.valueOf(text);
    }
}
