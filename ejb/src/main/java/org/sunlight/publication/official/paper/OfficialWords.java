package org.sunlight.publication.official.paper;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Properties;

/** The fixed words of an official paper, from {@code official/paper.properties}: Chinese only, as the paper itself. */
public final class OfficialWords {

    private static final Properties WORDS = read();
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern(WORDS.getProperty("day"));

    private OfficialWords() {}

    /** @throws IllegalArgumentException for a word that does not stand in the file */
    public static String get(String key, Object... values) {
        String word = WORDS.getProperty(key);
        if (word == null) {
            throw new IllegalArgumentException("official/paper.properties lacks " + key);
        }
        return values.length == 0 ? word : MessageFormat.format(word, values);
    }

    static String day(LocalDate day) {
        return day.format(DAY);
    }

    private static Properties read() {
        Properties words = new Properties();
        try (Reader file = new InputStreamReader(
                OfficialWords.class.getResourceAsStream("/official/paper.properties"), StandardCharsets.UTF_8)) {
            words.load(file);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException("official/paper.properties", e);
        }
    }
}
