package org.sunlight.office.counter;

import java.text.Normalizer;
import java.util.Locale;

/** The subject without what does not matter for recognising it again: width, case, blanks, punctuation. */
public final class SubjectKey {

    private static final int LONGEST = 120;

    private SubjectKey() {}

    public static String of(String subject) {
        String plain = Normalizer.normalize(subject, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder();
        plain.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        return key.length() <= LONGEST ? key.toString() : key.substring(0, LONGEST);
    }
}
