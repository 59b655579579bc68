package org.sunlight.batch.demonstration;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The written material of the demonstration, read from tables so that it can be changed without code. */
final class Material {

    private static final CSVFormat TABLE =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    final List<CSVRecord> subjects = read("subjects.csv");
    final List<CSVRecord> places = read("places.csv");
    final List<CSVRecord> applicants = read("applicants.csv");

    static List<CSVRecord> read(String name) {
        try (Reader table = new InputStreamReader(
                Material.class.getResourceAsStream("/demonstration/" + name), StandardCharsets.UTF_8)) {
            return TABLE.parse(table).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
