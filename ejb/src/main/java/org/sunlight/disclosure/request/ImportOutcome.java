package org.sunlight.disclosure.request;

import java.util.Collection;
import java.util.List;

/**
 * What became of one imported record.
 *
 * @param number our number of the request; null when rejected
 * @param pointer field at fault, in the names of the import contract, or null
 * @param code why it was rejected, or null
 * @param arguments for the text of the code, in the order of its placeholders
 */
public record ImportOutcome(Kind kind, String number, String pointer, String code, List<String> arguments) {

    public ImportOutcome {
        arguments = List.copyOf(arguments);
    }

    /** A record is stored, or skipped because it is here already and unchanged, or rejected. */
    public enum Kind {
        STORED,
        SKIPPED,
        REJECTED
    }

    public static ImportOutcome stored(String number) {
        return new ImportOutcome(Kind.STORED, number, null, null, List.of());
    }

    public static ImportOutcome skipped(String number) {
        return new ImportOutcome(Kind.SKIPPED, number, null, null, List.of());
    }

    public static ImportOutcome rejected(String pointer, String code, Collection<?> arguments) {
        return new ImportOutcome(
                Kind.REJECTED,
                null,
                pointer,
                code,
                arguments.stream().map(String::valueOf).toList());
    }
}
