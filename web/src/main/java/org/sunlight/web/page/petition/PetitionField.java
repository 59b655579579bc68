package org.sunlight.web.page.petition;

import java.io.Serializable;

/**
 * One field of the form of an act.
 *
 * @param name name of the command's field, so that a refusal finds it; text {@code petitionpage.field.<name>}
 * @param label what to write instead of that text, or null
 * @param options constants to choose from, or none
 */
public record PetitionField(String name, Kind kind, boolean required, String label, Enum<?>... options)
        implements Serializable {

    /** What is asked. TODAY is a day that begins as today; LINES are texts, one a line. */
    public enum Kind {
        DAY,
        TODAY,
        NUMBER,
        TEXT,
        AREA,
        LINES,
        FLAG,
        STAFF,
        ORGAN,
        CONTENT,
        PLACE,
        CHOICE
    }

    static PetitionField must(String name, Kind kind) {
        return new PetitionField(name, kind, true, null);
    }

    static PetitionField may(String name, Kind kind) {
        return new PetitionField(name, kind, false, null);
    }

    static PetitionField choose(String name, Enum<?>... options) {
        return new PetitionField(name, Kind.CHOICE, true, null, options);
    }

    PetitionField called(String words) {
        return new PetitionField(name, kind, required, words, options);
    }

    /** The bundle in which the options have their names. */
    public String feature() {
        return options.length > 0
                        && options[0].getDeclaringClass().getSimpleName().equals("WayOfService")
                ? "notice"
                : "petition";
    }
}
