package org.sunlight.batch.imports;

import java.util.Arrays;
import java.util.List;

/**
 * One field of a record.
 *
 * @param path dotted; {@code []} marks a list: {@code applicant.kind}, {@code consultations[].sentOn}
 * @param longest characters of a text
 * @param codes permitted values of a code
 * @param example for the templates
 */
public record ImportField(String path, Type type, boolean required, int longest, List<String> codes, String example) {

    /** What a value may look like. */
    public enum Type {
        TEXT,
        DATE,
        CODE,
        INTEGER,
        MONEY,
        BOOLEAN
    }

    public static ImportField text(String path, int longest, String example) {
        return new ImportField(path, Type.TEXT, false, longest, List.of(), example);
    }

    public static ImportField date(String path, String example) {
        return new ImportField(path, Type.DATE, false, 10, List.of(), example);
    }

    public static <E extends Enum<E>> ImportField code(String path, Class<E> values, String example) {
        List<String> codes =
                Arrays.stream(values.getEnumConstants()).map(Enum::name).toList();
        return new ImportField(path, Type.CODE, false, 60, codes, example);
    }

    public static ImportField integer(String path, String example) {
        return new ImportField(path, Type.INTEGER, false, 9, List.of(), example);
    }

    public static ImportField money(String path, String example) {
        return new ImportField(path, Type.MONEY, false, 20, List.of(), example);
    }

    /** {@code true} or {@code false}; absent means false. */
    public static ImportField flag(String path) {
        return new ImportField(path, Type.BOOLEAN, false, 5, List.of("true", "false"), "");
    }

    public ImportField mandatory() {
        return new ImportField(path, type, true, longest, codes, example);
    }

    /** Part of a list that may have any number of elements. */
    public boolean repeats() {
        return path.contains("[]");
    }
}
