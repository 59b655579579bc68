package org.sunlight.publication.detection.model;

import java.util.regex.Pattern;
import org.sunlight.shared.text.Lexicon;

/** Signs and forms that the rules look for, from {@code detection/forms.properties}. */
public final class Forms {

    private static final Lexicon FORMS = Lexicon.of("/detection/forms.properties");

    private Forms() {}

    static String signs(String name) {
        return FORMS.get(name);
    }


    public static Pattern pattern(String name) {
        return FORMS.pattern(name);
    }
}
