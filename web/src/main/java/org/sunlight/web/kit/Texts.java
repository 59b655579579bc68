package org.sunlight.web.kit;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.sunlight.shared.error.DomainException;

/**
 * Looks texts up over all bundles of the house. The base files are Chinese; for any other language only a file of exactly
 * that language counts, never the one of the machine the server happens to run on.
 */
public final class Texts {

    /** The bundles of the features, one pair of files each under {@code messages/}. */
    static final List<String> BUNDLES = List.of(
            "frame",
            "shared",
            "organ",
            "account",
            "audit",
            "calendar",
            "rule",
            "clock",
            "attachment",
            "notice",
            "worklist",
            "counter",
            "request",
            "requestpage",
            "remedy",
            "normative",
            "detection",
            "redaction",
            "confidentiality",
            "catalogue",
            "official",
            "interpretation",
            "proposal",
            "guide",
            "portal",
            "petition",
            "petitionpage",
            "statistics",
            "report",
            "job",
            "imports",
            "demonstration");

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final Map<Locale, Map<String, String>> BY_LANGUAGE = new ConcurrentHashMap<>();

    private Texts() {}

    /** The text under the key, or empty when no bundle has it. */
    public static Optional<String> find(Locale locale, String key) {
        return Optional.ofNullable(all(locale).get(key));
    }

    /**
     * The text under the key with its placeholders filled.
     *
     * @return the key between marks when there is no such text, so that a reader sees what is missing and the page lives
     */
    public static String text(Locale locale, String key, Object... arguments) {
        String pattern = find(locale, key).orElse(null);
        if (pattern == null) {
            return "⟦" + key + "⟧";
        }
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    /** All texts whose key begins so, by key. */
    public static Map<String, String> under(Locale locale, String prefix) {
        return all(locale).entrySet().stream()
                .filter(text -> text.getKey().startsWith(prefix))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static Map<String, String> all(Locale locale) {
        return BY_LANGUAGE.computeIfAbsent(Language.known(locale), Texts::load);
    }

    private static Map<String, String> load(Locale locale) {
        Map<String, String> texts = new ConcurrentHashMap<>();
        for (String name : BUNDLES) {
            bundle(name, locale)
                    .ifPresent(bundle -> bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key))));
        }
        return Map.copyOf(texts);
    }

    /** A feature that is not built in has no texts either; which keys are needed is a test's question. */
    private static Optional<ResourceBundle> bundle(String name, Locale locale) {
        try {
            return Optional.of(ResourceBundle.getBundle(
                    "messages." + name, locale, DomainException.class.getClassLoader(), NO_FALLBACK));
        } catch (MissingResourceException absent) {
            return Optional.empty();
        }
    }
}
