package org.sunlight.web.page.disclosure;

import java.io.Serializable;

/**
 * One field of the form of an act.
 *
 * @param name name of the command's field, so that a refusal finds it; text {@code requestpage.field.<name>}
 */
public record ActField(String name, Kind kind, boolean required) implements Serializable {

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
        CONSULTATION,
        CONSULTATION_KIND,
        OPINION,
        FEE_METHOD,
        WAY_OF_SERVICE,
        RETENTION
    }

    static ActField must(String name, Kind kind) {
        return new ActField(name, kind, true);
    }

    static ActField may(String name, Kind kind) {
        return new ActField(name, kind, false);
    }
}
