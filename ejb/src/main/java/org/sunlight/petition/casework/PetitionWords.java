package org.sunlight.petition.casework;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Words of papers, which are in Chinese whatever the screen speaks. */
public final class PetitionWords {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle(
            "messages.petition",
            Locale.ROOT,
            PetitionWords.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private PetitionWords() {}

    public static String get(String key) {
        return WORDS.getString(key);
    }

    public static String format(String key, Object... arguments) {
        return new MessageFormat(WORDS.getString(key), Locale.ROOT).format(arguments);
    }

    /** The name of a constant, as {@code petition.<Enum>.<CONSTANT>}. */
    public static String label(Enum<?> constant) {
        return get("petition." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }
}
