package org.sunlight.batch.imports;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sunlight.office.job.Rejection;

/** Something wrong with one line; travels up to where the line number is known. */
final class LineFault extends Exception {

    private static final long serialVersionUID = 1L;
    private static final Pattern INDEX = Pattern.compile("\\[(\\d+)]");

    private final String pointer;
    private final String code;
    private final List<String> arguments;

    /** @param path dotted path of the field, empty for the whole line */
    LineFault(String path, String code, String... arguments) {
        super(code, null, false, false);
        this.pointer = pointer(path);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    Rejection at(long line) {
        return new Rejection(line, pointer, code, arguments);
    }

    /** JSON pointer of a dotted path: {@code consultations[0].sentOn} becomes {@code /consultations/0/sentOn}. */
    static String pointer(String path) {
        if (path == null || path.isEmpty()) {
            return "";
        }
        Matcher index = INDEX.matcher(path.replace("~", "~0").replace("/", "~1"));
        return "/" + index.replaceAll(".$1").replace('.', '/');
    }
}
