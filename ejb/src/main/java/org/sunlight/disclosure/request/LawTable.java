package org.sunlight.disclosure.request;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A table of dated law that ships with the product. */
final class LawTable {

    private LawTable() {}

    static <T> List<T> read(String name, Function<CSVRecord, T> row) {
        try (InputStream file = LawTable.class.getResourceAsStream("/law/" + name)) {
            if (file == null) {
                throw new IllegalStateException("law table missing: " + name);
            }
            Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8);
            CSVFormat format = CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            return format.parse(reader).stream().map(row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("law table unreadable: " + name, e);
        }
    }

    /** @return null for an open end */
    static LocalDate day(String text) {
        return text.isBlank() ? null : LocalDate.parse(text);
    }

    static boolean yes(String text) {
        return "yes".equals(text);
    }
}
