package org.sunlight.web.error;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.sunlight.shared.error.DomainException;

/** Finds the text of a refusal in the bundles of all features. Chinese unless English is asked for. */
public final class RefusalTexts {

    private static final List<String> BUNDLES = List.of(
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
            "request",
            "remedy",
            "normative",
            "report",
            "job",
            "imports",
            "demonstration",
            "frame");

    private RefusalTexts() {}

    public static String of(String code, List<Object> arguments, Locale locale) {
        String pattern = find("error." + code, locale);
        return pattern == null ? code : new MessageFormat(pattern, locale).format(arguments.toArray());
    }

    /** What this kind of answer means at all, as in the title of a problem document. */
    public static String title(int status, Locale locale) {
        String title = find("problem." + status, locale);
        return title == null ? find("problem.other", locale) : title;
    }

    private static String find(String key, Locale locale) {
        for (String name : BUNDLES) {
            ResourceBundle bundle = bundle(name, locale);
            if (bundle != null && bundle.containsKey(key)) {
                return bundle.getString(key);
            }
        }
        return null;
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        try {
            return ResourceBundle.getBundle(
                    "messages." + name,
                    locale,
                    // the bundles lie beside the domain, not beside the screens
                    DomainException.class.getClassLoader(),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        } catch (MissingResourceException e) {
            // a feature without texts of its own
            return null;
        }
    }
}
