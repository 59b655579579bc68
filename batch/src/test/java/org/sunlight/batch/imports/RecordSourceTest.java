package org.sunlight.batch.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sunlight.office.job.RunPlace;
import org.sunlight.shared.error.RuleBroken;

class RecordSourceTest {

    private static final List<ImportField> FIELDS = List.of(
            ImportField.text("sourceNumber", 20, "").mandatory(),
            ImportField.date("receivedOn", "").mandatory(),
            ImportField.text("applicant.name", 20, "").mandatory(),
            ImportField.date("consultations[].sentOn", "").mandatory());

    private static final RecordChecker CHECKER = new RecordChecker(FIELDS);
    private static final String GOOD =
            "{\"sourceNumber\":\"%s\",\"receivedOn\":\"2024-02-29\",\"applicant\":{\"name\":\"\u5f20\u4e09\"}}\n";

    @TempDir
    private Path folder;

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("records"), content);
    }

    private Path file(String content) throws IOException {
        return file(content.getBytes(StandardCharsets.UTF_8));
    }

    private static List<RawRecord> all(RecordSource source) throws IOException {
        List<RawRecord> records = new ArrayList<>();
        try (source) {
            for (RawRecord record = source.next(); record != null; record = source.next()) {
                records.add(record);
            }
        }
        return records;
    }

    /** Line and code of each fault, line and source number of each good record. */
    private static List<String> told(RecordSource source) throws IOException {
        List<String> told = new ArrayList<>();
        for (RawRecord raw : all(source)) {
            if (raw.fault() != null) {
                told.add(raw.line() + " " + raw.fault().code() + raw.fault().pointer());
            } else {
                told.add(judged(raw));
            }
        }
        return told;
    }

    private static String judged(RawRecord raw) {
        try {
            return raw.line() + " " + CHECKER.check(raw.line(), raw.values()).sourceNumber();
        } catch (LineFault fault) {
            return raw.line() + " " + fault.at(raw.line()).code() + " "
                    + fault.at(raw.line()).pointer();
        }
    }

    @Test
    @DisplayName("IMP-02 rejects broken lines by number and takes every other line")
    void readsAroundBrokenLines() throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        write(content, GOOD.formatted("A1"));
        write(content, "{\"sourceNumber\":\"A2\",\n");
        write(content, "\n");
        write(content, "[1,2]\n");
        content.write(new byte[] {'{', '"', 'x', '"', ':', '"', (byte) 0xd5, (byte) 0xc5, '"', '}', '\n'});
        write(content, "{\"sourceNumber\":\"A3\"}{\"sourceNumber\":\"A4\"}\n");
        write(content, "{\"sourceNumber\":\"A5\",\"sourceNumber\":\"A6\"}\n");
        write(content, "{\"sourceNumber\":\"A7\",\"receivedOn\":\"2023-02-29\",\"applicant\":{\"name\":\"x\"}}\n");
        write(content, "{\"sourceNumber\":\"A8\",\"receivedOn\":\"2024-02-29\",\"applicant\":{}}\n");
        write(
                content,
                "{\"sourceNumber\":\"A9\",\"receivedOn\":\"2024-02-29\",\"applicant\":{\"name\":\"x\\u0000\"}}\n");
        write(
                content,
                "{\"sourceNumber\":\"B1\",\"receivedOn\":\"2024-02-29\",\"applicant\":{\"name\":\"x\"},"
                        + "\"consultations\":[{\"sentOn\":\"2024-03-01\"},{\"sentOn\":\"tomorrow\"}]}\n");
        write(
                content,
                "{\"sourceNumber\":\"B2\",\"receivedOn\":\"2024-02-29\",\"applicant\":{\"name\":\"x\"},\"colour\":\"red\"}\n");
        write(content, GOOD.formatted("B3").replace("\n", ""));
        assertEquals(
                List.of(
                        "1 A1",
                        "2 BROKEN_JSON",
                        "4 NOT_AN_OBJECT",
                        "5 WRONG_ENCODING",
                        "6 BROKEN_JSON",
                        "7 FIELD_TWICE/sourceNumber",
                        "8 WRONG_DATE /receivedOn",
                        "9 VALUE_MISSING /applicant/name",
                        "10 CONTROL_CHARACTER /applicant/name",
                        "11 WRONG_DATE /consultations/1/sentOn",
                        "12 FIELD_UNKNOWN /colour",
                        "13 B3"),
                told(new NdjsonSource(file(content.toByteArray()), RunPlace.START)));
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("IMP-02 passes over a line of 10 MB without keeping it")
    void passesOverAnEndlessLine() throws IOException {
        String huge = "{\"sourceNumber\":\"" + "x".repeat(10 << 20) + "\"}\n";
        assertEquals(
                List.of("1 A1", "2 LINE_TOO_LONG", "3 A2"),
                told(new NdjsonSource(file(GOOD.formatted("A1") + huge + GOOD.formatted("A2")), RunPlace.START)));
    }

    @Test
    @DisplayName("IMP-04 goes on at any place as if it had never stopped")
    void goesOnAtAnyPlace() throws IOException, LineFault {
        Path ndjson = file(GOOD.formatted("A1") + "broken\r\n\n" + GOOD.formatted("A2") + GOOD.formatted("A3"));
        List<RawRecord> whole = all(new NdjsonSource(ndjson, RunPlace.START));
        for (int i = 0; i < whole.size(); i++) {
            assertEquals(
                    whole.subList(i + 1, whole.size()),
                    all(new NdjsonSource(ndjson, whole.get(i).after())));
        }
        Path csv = file("sourceNumber,receivedOn,applicant.name\nA1,2024-02-29,\"x\ny\"\nA2,2024-02-29,z\n");
        List<RawRecord> table = all(new CsvSource(csv, StandardCharsets.UTF_8, RunPlace.START));
        assertEquals(2, table.size());
        assertEquals(
                table.subList(1, 2),
                all(new CsvSource(csv, StandardCharsets.UTF_8, table.get(0).after())));
    }

    @Test
    @DisplayName("IMP-02 a quote that is never closed costs its own line only")
    void losesOneLineToAnOpenQuote() throws IOException, LineFault {
        String table = "sourceNumber,receivedOn,applicant.name,consultations[0].sentOn\n"
                + "A1,2024-02-29,\"x, \"\"y\"\"\",2024-03-01\n"
                + "A2,2024-02-29,\"open,\n"
                + "A3,2024-02-29,z,\n"
                + "A4,2024-02-29,z,,,\n"
                + "A5,2024-02-29,\"two\nlines\",\n";
        assertEquals(
                List.of("2 A1", "3 QUOTE_NOT_CLOSED", "4 A3", "5 TOO_MANY_CELLS", "6 A5"),
                told(new CsvSource(file(table), StandardCharsets.UTF_8, RunPlace.START)));
    }

    @Test
    @DisplayName("IMP-06 understands a table in GB18030 and one in UTF-8 with a mark")
    void understandsTheEncodingOfTheOffice() throws IOException, LineFault {
        Charset chinese = Charset.forName("GB18030");
        String table =
                "sourceNumber,receivedOn,applicant.name\nA1,2024-02-29,\u5f20\u4e09\nA2,2024-02-29,\u674e\u56db\n";
        Path office = file(table.getBytes(chinese));
        FileSurvey survey = FileSurvey.of(office, ImportFormat.CSV, CHECKER);
        assertEquals(chinese, survey.charset());
        assertEquals(2, survey.records());
        assertEquals(
                "\u5f20\u4e09",
                all(new CsvSource(office, survey.charset(), RunPlace.START))
                        .get(0)
                        .values()
                        .get("applicant.name"));
        Path marked = file("\ufeff" + table);
        assertEquals(
                StandardCharsets.UTF_8,
                FileSurvey.of(marked, ImportFormat.CSV, CHECKER).charset());
    }

    @Test
    @DisplayName("IMP-05 refuses files that are empty, of another kind, or without our columns")
    void refusesWrongFiles() throws IOException {
        assertRefused("FILE_EMPTY", "", ImportFormat.NDJSON);
        assertRefused("FILE_EMPTY", "\n \n", ImportFormat.NDJSON);
        assertRefused("FILE_NOT_WHAT_IT_SAYS", GOOD.formatted("A1"), ImportFormat.XLSX);
        assertRefused("FILE_NOT_WHAT_IT_SAYS", "PK\u0003\u0004rest", ImportFormat.CSV);
        assertRefused("FILE_NOT_WHAT_IT_SAYS", "a\u0000b", ImportFormat.NDJSON);
        assertRefused("FILE_UNREADABLE", "PK\u0003\u0004rest", ImportFormat.XLSX);
        assertRefused("COLUMN_UNKNOWN", "sourceNumber,colour\n1,2\n", ImportFormat.CSV);
        assertRefused("COLUMN_MISSING", "sourceNumber,receivedOn\n1,2\n", ImportFormat.CSV);
        assertRefused("COLUMN_TWICE", "sourceNumber,sourceNumber\n1,2\n", ImportFormat.CSV);
    }

    private void assertRefused(String code, String content, ImportFormat format) throws IOException {
        Path file = file(content);
        assertEquals(
                code,
                assertThrows(RuleBroken.class, () -> FileSurvey.of(file, format, CHECKER))
                        .code());
    }

    @Test
    @DisplayName("IMP-02 reads a workbook row by row: days, numbers, texts, errors")
    void readsAWorkbook() throws IOException, LineFault {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet();
            row(sheet, 0, "sourceNumber", "receivedOn", "applicant.name");
            row(sheet, 1, "A1", "2024-02-29", "=HYPERLINK(\"x\")");
            Row day = row(sheet, 3, "A2", null, "\u5f20\u4e09");
            day.createCell(1).setCellValue(java.time.LocalDate.of(2024, 2, 29));
            day.getCell(0).setCellValue(20240001);
            Row lost = row(sheet, 4, null, "2024-02-29", "x");
            lost.createCell(0).setCellValue(530102199001010018d);
            row(sheet, 5, "A4", "2024-02-30", "x");
            workbook.write(bytes);
        }
        Path file = file(bytes.toByteArray());
        assertEquals(
                List.of("2 A1", "4 20240001", "5 NUMBER_LOST_DIGITS/sourceNumber", "6 WRONG_DATE /receivedOn"),
                told(new XlsxSource(file, CHECKER::isDay, RunPlace.START)));
        List<RawRecord> whole = all(new XlsxSource(file, CHECKER::isDay, RunPlace.START));
        assertEquals("2024-02-29", whole.get(1).values().get("receivedOn"));
        assertEquals(
                whole.subList(2, 4),
                all(new XlsxSource(file, CHECKER::isDay, whole.get(1).after())));
    }

    private static Row row(XSSFSheet sheet, int number, String... cells) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] != null) {
                row.createCell(i).setCellValue(cells[i]);
            }
        }
        return row;
    }

    @Test
    @DisplayName("IMP-03 the same record has the same fingerprint in every format and order")
    void recognisesTheSameRecord() throws LineFault {
        String inOrder = CHECKER.check(
                        1, Map.of("sourceNumber", "A1", "receivedOn", "2024-02-29", "applicant.name", "x"))
                .hash();
        String padded = CHECKER.check(
                        9,
                        Map.of(
                                "applicant.name",
                                " x ",
                                "receivedOn",
                                "2024-02-29",
                                "sourceNumber",
                                "A1",
                                "consultations[0].sentOn",
                                ""))
                .hash();
        assertEquals(inOrder, padded);
    }
}
