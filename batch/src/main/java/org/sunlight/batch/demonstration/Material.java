package org.sunlight.batch.demonstration;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The written material of the demonstration, read from tables so that it can be changed without code. */
final class Material {

    private static final CSVFormat TABLE =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    final List<CSVRecord> subjects = read("subjects.csv");
    final List<CSVRecord> places = read("places.csv");
    final List<CSVRecord> applicants = read("applicants.csv");
    final List<CSVRecord> open = read("live.csv");
    final List<CSVRecord> matters = read("matters.csv");
    final List<String> districts =
            read("districts.csv").stream().map(row -> row.get("code")).toList();
    private static final Properties WORDS = words();

    private final List<CSVRecord> answers = read("answers.csv");

    /** What is answered with this result; null where the case has none yet. */
    CSVRecord answer(String code) {
        return answers.stream()
                .filter(row -> row.get("code").equals(code))
                .findFirst()
                .orElse(null);
    }

    /** @param arguments of {@link String#formatted} */
    static String word(String key, Object... arguments) {
        String word = Objects.requireNonNull(WORDS.getProperty(key), key);
        return arguments.length == 0 ? word : word.formatted(arguments);
    }

    static Properties words() {
        try (Reader text = open("words.properties")) {
            Properties words = new Properties();
            words.load(text);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<CSVRecord> read(String name) {
        try (Reader table = open(name)) {
            return TABLE.parse(table).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader open(String name) {
        return new InputStreamReader(
                Material.class.getResourceAsStream("/demonstration/" + name), StandardCharsets.UTF_8);
    }
}
