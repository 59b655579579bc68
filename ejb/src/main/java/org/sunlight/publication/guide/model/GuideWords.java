package org.sunlight.publication.guide.model;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/** What the house has ready for a guide: texts to begin with, and the labels by which a published one is read in parts again. */
final class GuideWords {

    private static final String FILE = "/publication/guide-sections.properties";
    private static final Properties WORDS = read();

    private GuideWords() {}

    private static Properties read() {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(GuideWords.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8)) {
            words.load(reader);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    static String get(String key) {
        return Objects.requireNonNull(WORDS.getProperty(key), key);
    }

    static List<String> all(String prefix, String... names) {
        return Stream.of(names).map(name -> get(prefix + name)).toList();
    }
}
