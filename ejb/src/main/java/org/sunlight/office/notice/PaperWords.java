package org.sunlight.office.notice;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Words of papers and of reasons that are kept: in Chinese, whatever language the screen speaks, out of the bundles that the
 * screens have.
 */
public final class PaperWords {

    private final ResourceBundle words;

    private PaperWords(ResourceBundle words) {
        this.words = words;
    }

    /** @param feature name of the bundle, as {@code petition} */
    public static PaperWords of(String feature) {
        return new PaperWords(ResourceBundle.getBundle(
                "messages." + feature,
                Locale.ROOT,
                PaperWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    public String get(String key) {
        return words.getString(key);
    }

    public String format(String key, Object... arguments) {
        return new MessageFormat(get(key), Locale.ROOT).format(arguments);
    }

    /** The name of a constant, as {@code <prefix>.<Enum>.<CONSTANT>}. */
    public String label(String prefix, Enum<?> constant) {
        return get(prefix + "." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }
}
