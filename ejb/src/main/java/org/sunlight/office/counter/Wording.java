package org.sunlight.office.counter;

import org.sunlight.shared.error.RuleBroken;

/** Texts as people typed them: trimmed, present where needed, no longer than the column. */
public final class Wording {

    private Wording() {}

    public static String required(String pointer, String text, int longest) {
        String trimmed = optional(pointer, text, longest);
        if (trimmed == null) {
            throw RuleBroken.at(pointer, "TEXT_MISSING");
        }
        return trimmed;
    }

    /** Null for a text that is absent or blank. */
    public static String optional(String pointer, String text, int longest) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String trimmed = text.strip();
        if (trimmed.length() > longest) {
            throw RuleBroken.at(pointer, "TEXT_TOO_LONG", longest);
        }
        return trimmed;
    }
}
