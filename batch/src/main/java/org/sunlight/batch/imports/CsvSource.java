package org.sunlight.batch.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.sunlight.office.job.RunPlace;

/**
 * A table with a head line of dotted columns. A quoted cell may run over several lines; a quote that is opened and never
 * closed costs its own line only, because reading goes on at the line after it.
 */
final class CsvSource implements RecordSource {

    /** A record that runs over more lines has lost a quote. */
    private static final int MOST_LINES = 1000;

    private final FileLines lines;
    private final Decoding decoding;
    private final List<String> columns;

    CsvSource(Path file, Charset charset, RunPlace from) throws IOException, LineFault {
        decoding = new Decoding(charset);
        lines = new FileLines(file, RunPlace.START);
        columns = head();
        if (from.offset() > 0) {
            lines.goTo(from);
        }
    }

    /** Names of the columns, in their order. */
    List<String> columns() {
        return columns;
    }

    private List<String> head() throws IOException, LineFault {
        FileLines.Line line = lines.next();
        if (line == null || line.isTooLong()) {
            throw new LineFault("", "NO_COLUMNS");
        }
        return cells(decoding.text(line.bytes())).stream().map(String::strip).toList();
    }

    @Override
    public RawRecord next() throws IOException {
        for (FileLines.Line first = lines.next(); first != null; first = lines.next()) {
            if (first.isTooLong()) {
                return RawRecord.broken(first.number(), "LINE_TOO_LONG", first.after());
            }
            try {
                byte[] bytes = closed(first);
                if (bytes == null) {
                    lines.goTo(first.after());
                    return RawRecord.broken(first.number(), "QUOTE_NOT_CLOSED", first.after());
                }
                String text = decoding.text(bytes);
                if (!text.isBlank()) {
                    return RawRecord.of(first.number(), values(cells(text)), lines.place());
                }
            } catch (LineFault fault) {
                boolean ranOver = !lines.place().equals(first.after());
                // several lines that make no record were held together by a stray quote: only the first is to blame
                lines.goTo(first.after());
                return ranOver
                        ? RawRecord.broken(first.number(), "QUOTE_NOT_CLOSED", first.after())
                        : RawRecord.broken(first.number(), fault, first.after());
            }
        }
        return null;
    }

    /** The bytes of the record that begins with this line, or null if its last quote is never closed. */
    private byte[] closed(FileLines.Line first) throws IOException {
        if (quotes(first.bytes()) % 2 == 0) {
            return first.bytes();
        }
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.write(first.bytes());
        int open = 1;
        for (int count = 1; count < MOST_LINES; count++) {
            FileLines.Line next = lines.next();
            if (next == null || next.isTooLong() || record.size() + next.bytes().length > FileLines.LONGEST) {
                return null;
            }
            record.write('\n');
            record.write(next.bytes());
            open += quotes(next.bytes());
            if (open % 2 == 0) {
                return record.toByteArray();
            }
        }
        return null;
    }

    private static int quotes(byte[] bytes) {
        int count = 0;
        for (byte b : bytes) {
            count += b == '"' ? 1 : 0;
        }
        return count;
    }

    private static List<String> cells(String text) throws LineFault {
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(CSVFormat.RFC4180)
                .get()) {
            List<CSVRecord> records = parser.getRecords();
            if (records.size() != 1) {
                throw new LineFault("", "BROKEN_CSV");
            }
            return records.get(0).toList();
        } catch (IOException | UncheckedIOException e) {
            throw new LineFault("", "BROKEN_CSV");
        }
    }

    private Map<String, String> values(List<String> cells) throws LineFault {
        if (cells.size() > columns.size()) {
            throw new LineFault("", "TOO_MANY_CELLS", String.valueOf(columns.size()));
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            values.put(columns.get(i), cells.get(i));
        }
        return values;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
