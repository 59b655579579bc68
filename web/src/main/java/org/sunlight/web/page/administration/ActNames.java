package org.sunlight.web.page.administration;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.sunlight.web.kit.Texts;

/** What the acts of the audit trail are called by people. */
public final class ActNames {

    private static final String KEY = "audit.act.";

    private ActNames() {}

    /** The label of an act; its own name where it has no other, as with what was only looked at and refused. */
    public static String label(String act, Locale locale) {
        return Texts.find(locale, KEY + act).orElse(act);
    }

    /** The acts whose label has this text in it. */
    static Set<String> labelled(String text, Locale locale) {
        if (text == null) {
            return Set.of();
        }
        String sought = text.strip().toLowerCase(Locale.ROOT);
        return Texts.under(locale, KEY).entrySet().stream()
                .filter(label -> label.getValue().toLowerCase(Locale.ROOT).contains(sought))
                .map(label -> label.getKey().substring(KEY.length()))
                .collect(Collectors.toSet());
    }
}
