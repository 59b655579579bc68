package org.sunlight.office.job;

import java.util.List;

/**
 * What became of one record of an import.
 *
 * @param fate stored, passed over as unchanged, or not taken
 * @param pointer JSON pointer of the field that was refused; empty otherwise
 * @param code why it was refused; null otherwise
 */
public record ImportOutcome(Fate fate, String pointer, String code, List<String> arguments) {

    /** Stored, passed over, or not taken. */
    public enum Fate {
        WRITTEN,
        UNCHANGED,
        REJECTED
    }

    public static final ImportOutcome WRITTEN = new ImportOutcome(Fate.WRITTEN, "", null, List.of());
    public static final ImportOutcome UNCHANGED = new ImportOutcome(Fate.UNCHANGED, "", null, List.of());

    /** A source number that was imported before with other content. */
    public static final ImportOutcome ALREADY_IMPORTED = rejected("/sourceNumber", "ALREADY_IMPORTED");

    public ImportOutcome {
        arguments = List.copyOf(arguments);
    }

    public static ImportOutcome rejected(String pointer, String code, String... arguments) {
        return new ImportOutcome(Fate.REJECTED, pointer, code, List.of(arguments));
    }

    /** A source number that is known: the same content is passed over, other content is refused. */
    public static ImportOutcome ofKnown(boolean sameContent) {
        return sameContent ? UNCHANGED : ALREADY_IMPORTED;
    }
}
