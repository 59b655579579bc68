package org.sunlight.batch.imports;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sunlight.office.job.RunPlace;
import org.sunlight.shared.error.RuleBroken;

/** The head of a table: refused as a whole if a column is unknown, doubled or missing, since every line would be. */
final class Columns {

    private Columns() {}

    static void check(Path file, ImportFormat format, Charset charset, RecordChecker checker) throws IOException {
        Set<String> seen = new HashSet<>();
        for (String column : columns(file, format, charset, checker)) {
            if (!column.isEmpty() && !checker.knows(column)) {
                throw new RuleBroken("COLUMN_UNKNOWN", shown(column));
            }
            if (!column.isEmpty() && !seen.add(column)) {
                throw new RuleBroken("COLUMN_TWICE", shown(column));
            }
        }
        for (String mandatory : checker.mandatory()) {
            if (!seen.contains(mandatory)) {
                throw new RuleBroken("COLUMN_MISSING", mandatory);
            }
        }
    }

    private static List<String> columns(Path file, ImportFormat format, Charset charset, RecordChecker checker)
            throws IOException {
        try {
            if (format == ImportFormat.XLSX) {
                try (XlsxSource source = new XlsxSource(file, checker::isDay, RunPlace.START)) {
                    return source.columns();
                }
            }
            try (CsvSource source = new CsvSource(file, charset, RunPlace.START)) {
                return source.columns();
            }
        } catch (LineFault fault) {
            throw new RuleBroken(fault.getMessage());
        }
    }

    /** The file may have no head at all, and then its first line is a person. */
    private static String shown(String column) {
        return column.matches("[A-Za-z0-9_.\\[\\] -]{1,60}") ? column : "?";
    }
}
