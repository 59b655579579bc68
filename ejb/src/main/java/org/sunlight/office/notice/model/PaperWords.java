package org.sunlight.office.notice.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Properties;

/** The fixed words of the paper form, from {@code notice/paper.properties}. */
public final class PaperWords {

    private static final Properties WORDS = read();
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern(WORDS.getProperty("day"));

    private PaperWords() {}

    /** @throws IllegalArgumentException for a word that does not stand in the file */
    public static String get(String key) {
        String word = WORDS.getProperty(key);
        if (word == null) {
            throw new IllegalArgumentException("notice/paper.properties lacks " + key);
        }
        return word;
    }

    /** Values go in as they are: numbers without digit groups. */
    public static String format(String key, Object... values) {
        return new MessageFormat(get(key))
                .format(Arrays.stream(values).map(String::valueOf).toArray());
    }

    public static String day(LocalDate date) {
        return date.format(DAY);
    }

    private static Properties read() {
        Properties words = new Properties();
        try (InputStream file = PaperWords.class.getResourceAsStream("/notice/paper.properties");
                InputStreamReader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            words.load(reader);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException("notice/paper.properties", e);
        }
    }
}
