package org.sunlight.batch.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.sunlight.office.job.RunPlace;

/** One JSON object a line. Blank lines are passed over. */
final class NdjsonSource implements RecordSource {

    private final FileLines lines;
    private final Decoding decoding = new Decoding(StandardCharsets.UTF_8);
    private final JsonLine json = new JsonLine();

    NdjsonSource(Path file, RunPlace from) throws IOException {
        lines = new FileLines(file, from);
    }

    @Override
    public RawRecord next() throws IOException {
        for (FileLines.Line line = lines.next(); line != null; line = lines.next()) {
            if (line.isTooLong()) {
                return RawRecord.broken(line.number(), "LINE_TOO_LONG", line.after());
            }
            try {
                String text = decoding.text(line.bytes());
                if (!text.isBlank()) {
                    return RawRecord.of(line.number(), json.values(text), line.after());
                }
            } catch (LineFault fault) {
                return RawRecord.broken(line.number(), fault, line.after());
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
