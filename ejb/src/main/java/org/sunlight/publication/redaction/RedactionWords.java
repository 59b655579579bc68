package org.sunlight.publication.redaction;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Words that stand in released files, which are in Chinese whatever the screen speaks. */
public final class RedactionWords {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle(
            "messages.redaction",
            Locale.ROOT,
            RedactionWords.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private RedactionWords() {}

    public static String get(String key) {
        return WORDS.getString(key);
    }

    public static String format(String key, Object... arguments) {
        return new MessageFormat(WORDS.getString(key), Locale.ROOT).format(arguments);
    }
}
