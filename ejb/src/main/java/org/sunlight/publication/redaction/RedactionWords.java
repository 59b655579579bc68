package org.sunlight.publication.redaction;

import org.sunlight.office.notice.PaperWords;

/** Words that stand in released files, which are in Chinese whatever the screen speaks. */
public final class RedactionWords {

    private static final PaperWords WORDS = PaperWords.of("redaction");

    private RedactionWords() {}

    public static String get(String key) {
        return WORDS.get(key);
    }

    public static String format(String key, Object... arguments) {
        return WORDS.format(key, arguments);
    }
}
