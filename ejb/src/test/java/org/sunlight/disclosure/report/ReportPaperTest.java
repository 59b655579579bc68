package org.sunlight.disclosure.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.disclosure.report.model.Chapters;
import org.sunlight.disclosure.report.model.FormLibrary;
import org.sunlight.disclosure.report.model.Printing;
import org.sunlight.disclosure.report.paper.ReportHtml;
import org.sunlight.disclosure.report.paper.ReportPdf;
import org.sunlight.disclosure.report.paper.ReportSpreadsheet;
import org.sunlight.disclosure.report.paper.ReportWord;
import org.sunlight.fixture.PublishedReport;

/** A published report on our paper. The files are left in {@code target/paper} to be looked at. */
class ReportPaperTest {

    private static final ReportForm FORM = FormLibrary.form("2021");
    private static final List<PrintedTable> TABLES = Printing.tables(FORM);
    private static final YearlyReportView VIEW = view();

    @Test
    @DisplayName("REP-01 every cell of the form is printed once, in a grid without holes")
    void printsEveryCellOnce() {
        for (PrintedTable table : TABLES) {
            int[][] covered = new int[table.lines().size()][table.width()];
            for (int line = 0; line < table.lines().size(); line++) {
                for (PrintedTable.Cell cell : table.lines().get(line).cells()) {
                    for (int row = line; row < line + cell.rows(); row++) {
                        for (int column = cell.column(); column < cell.column() + cell.columns(); column++) {
                            covered[row][column]++;
                        }
                    }
                }
            }
            for (int[] row : covered) {
                for (int times : row) {
                    assertEquals(1, times, "table " + table.number());
                }
            }
        }
        long figures = TABLES.stream()
                .flatMap(table -> table.lines().stream())
                .flatMap(line -> line.cells().stream())
                .filter(PrintedTable.Cell::isFigure)
                .count();
        assertEquals(FORM.cells().size(), figures);
        assertEquals(10 + 175 + 15, figures);
    }

    @Test
    @DisplayName("REP-01 the workbook holds the figures as numbers in their places")
    void writesAWorkbook() throws Exception {
        byte[] bytes = ReportSpreadsheet.of(VIEW, FORM, TABLES);
        keep("report.xlsx", bytes);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertEquals(3001, book.getSheet("3").getRow(4).getCell(3).getNumericCellValue());
            assertEquals(3119, book.getSheet("3").getRow(4).getCell(9).getNumericCellValue());
            assertEquals(37, book.getSheet("4").getRow(4).getCell(3).getNumericCellValue());
        }
    }

    @Test
    @DisplayName("REP-01 the document holds the three tables and the text")
    void writesADocument() throws Exception {
        byte[] bytes = ReportWord.of(VIEW, FORM, TABLES);
        keep("report.docx", bytes);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            assertEquals(3, document.getTables().size());
            assertTrue(document.getTables().get(1).getText().contains("3119"));
            assertTrue(document.getParagraphs().stream()
                    .anyMatch(paragraph -> paragraph.getText().contains("3050")));
        }
    }

    @Test
    @DisplayName("REP-01 the print is a PDF with the figures and the text")
    void prints() throws Exception {
        byte[] bytes = ReportPdf.of(ReportHtml.of(VIEW, FORM, TABLES));
        keep("report.pdf", bytes);
        String head = new String(bytes, 0, 5, StandardCharsets.US_ASCII);
        assertEquals("%PDF-", head);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("3119") && text.contains("3050"), text);
        }
    }

    private static void keep(String name, byte[] bytes) throws Exception {
        Path folder = Files.createDirectories(Path.of("target", "paper"));
        Files.write(folder.resolve(name), bytes);
    }

    private static YearlyReportView view() {
        ReportTables tables = PublishedReport.read("2024-huaian-city.json").tables();
        CompilationView compilation = new CompilationView(
                1,
                CompilationState.DRAFT,
                "1",
                false,
                Instant.parse("2025-01-03T01:00:00Z"),
                Instant.parse("2025-01-03T01:00:05Z"),
                "2021",
                3153,
                null,
                null,
                null,
                null);
        Map<String, String> words = Map.of("year", "2024", "organ", "淮安市人民政府", "fee", "3940");
        Map<Integer, String> titles = Chapters.titles(FORM);
        List<ChapterView> chapters = new TreeMap<>(Chapters.prose(FORM))
                .entrySet().stream()
                        .map(chapter -> new ChapterView(
                                chapter.getKey(),
                                titles.get(chapter.getKey()),
                                chapter.getValue(),
                                Chapters.fill(chapter.getValue(), tables, words)))
                        .toList();
        return new YearlyReportView(
                "HA",
                "淮安市人民政府",
                2024,
                "2021",
                compilation,
                List.of(compilation),
                tables,
                List.of(),
                List.of(),
                chapters,
                List.of(),
                AdministrativeFigures.NONE,
                null,
                LocalDate.of(2025, 1, 31),
                1);
    }
}
