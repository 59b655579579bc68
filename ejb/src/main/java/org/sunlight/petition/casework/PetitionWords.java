package org.sunlight.petition.casework;

import org.sunlight.office.notice.PaperWords;

/** Words of the papers of petitions. */
public final class PetitionWords {

    private static final PaperWords WORDS = PaperWords.of("petition");

    private PetitionWords() {}

    public static String get(String key) {
        return WORDS.get(key);
    }

    public static String format(String key, Object... arguments) {
        return WORDS.format(key, arguments);
    }

    /** The name of a constant, as {@code petition.<Enum>.<CONSTANT>}. */
    public static String label(Enum<?> constant) {
        return WORDS.label("petition", constant);
    }
}
