package org.sunlight.batch.imports;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.sunlight.office.job.RunPlace;

/** Opens a file as what it is. */
final class RecordSources {

    private RecordSources() {}

    static RecordSource open(Path file, ImportFormat format, Charset charset, RecordChecker checker, RunPlace from)
            throws IOException, LineFault {
        return switch (format) {
            case NDJSON -> new NdjsonSource(file, from);
            case CSV -> new CsvSource(file, charset, from);
            case XLSX -> new XlsxSource(file, checker::isDay, from);
        };
    }
}
