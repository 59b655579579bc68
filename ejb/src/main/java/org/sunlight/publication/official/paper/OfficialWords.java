package org.sunlight.publication.official.paper;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.sunlight.shared.text.Lexicon;

/** The fixed words of an official paper, from {@code official/paper.properties}: Chinese only, as the paper itself. */
public final class OfficialWords {

    private static final Lexicon WORDS = Lexicon.of("/official/paper.properties");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern(WORDS.get("day"));

    private OfficialWords() {}

    /** @throws IllegalArgumentException for a word that does not stand in the file */
    public static String get(String key, Object... values) {
        String word = WORDS.get(key);
        return values.length == 0 ? word : MessageFormat.format(word, values);
    }

    public static Pattern pattern(String key) {
        return WORDS.pattern(key);
    }

    static String day(LocalDate day) {
        return day.format(DAY);
    }
}
