package org.sunlight.office.notice.model;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import org.sunlight.shared.text.Lexicon;

/** The fixed words of the paper form, from {@code notice/paper.properties}. */
public final class LetterWords {

    private static final Lexicon WORDS = Lexicon.of("/notice/paper.properties");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern(WORDS.get("day"));

    private LetterWords() {}

    /** @throws IllegalArgumentException for a word that does not stand in the file */
    public static String get(String key) {
        return WORDS.get(key);
    }

    /** Values go in as they are: numbers without digit groups. */
    public static String format(String key, Object... values) {
        return new MessageFormat(get(key))
                .format(Arrays.stream(values).map(String::valueOf).toArray());
    }

    public static String day(LocalDate date) {
        return date.format(DAY);
    }
}
