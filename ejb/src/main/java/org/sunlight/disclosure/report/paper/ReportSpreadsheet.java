package org.sunlight.disclosure.report.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.RegionUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.sunlight.disclosure.report.PrintedTable;
import org.sunlight.disclosure.report.ReportForm;
import org.sunlight.disclosure.report.YearlyReportView;

/** The report as a workbook: each table on its own sheet as printed, figures as numbers, the text on the last. */
public final class ReportSpreadsheet {

    private static final int CHARACTER = 256;
    private static final Map<Integer, Integer> CHAPTER_OF_TABLE = Map.of(2, 2, 3, 3, 4, 4);

    private ReportSpreadsheet() {}

    public static byte[] of(YearlyReportView view, ReportForm form, List<PrintedTable> tables) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            CellStyle heading = style(book, true, HorizontalAlignment.CENTER);
            CellStyle label = style(book, false, HorizontalAlignment.LEFT);
            CellStyle figure = style(book, false, HorizontalAlignment.CENTER);
            for (PrintedTable table : tables) {
                XSSFSheet sheet = book.createSheet(String.valueOf(table.number()));
                title(sheet, heading, view, form, table);
                Grid.each(table, (line, cell) -> {
                    Row row = row(sheet, line + 1);
                    Cell written = row.createCell(cell.column());
                    if (cell.isFigure()) {
                        written.setCellValue(new BigDecimal(view.tables().text(cell.cell())).doubleValue());
                        written.setCellStyle(figure);
                    } else {
                        written.setCellValue(cell.text());
                        written.setCellStyle(cell.rowHeading() ? label : heading);
                    }
                    merge(sheet, line + 1, cell);
                });
                widths(sheet, table);
            }
            text(book.createSheet("text"), view, label);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void title(
            XSSFSheet sheet, CellStyle style, YearlyReportView view, ReportForm form, PrintedTable table) {
        Cell title = sheet.createRow(0).createCell(0);
        String chapter = view.chapters().stream()
                .filter(candidate -> candidate.number() == CHAPTER_OF_TABLE.get(table.number()))
                .map(candidate -> "  " + candidate.title())
                .findFirst()
                .orElse("");
        title.setCellValue(Grid.title(view, form) + chapter);
        title.setCellStyle(style);
        sheet.getRow(0).setHeightInPoints(30);
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, table.width() - 1));
    }

    private static Row row(XSSFSheet sheet, int number) {
        Row row = sheet.getRow(number);
        return row == null ? sheet.createRow(number) : row;
    }

    private static void merge(XSSFSheet sheet, int line, PrintedTable.Cell cell) {
        if (cell.rows() == 1 && cell.columns() == 1) {
            return;
        }
        CellRangeAddress region =
                new CellRangeAddress(line, line + cell.rows() - 1, cell.column(), cell.column() + cell.columns() - 1);
        sheet.addMergedRegion(region);
        RegionUtil.setBorderTop(BorderStyle.THIN, region, sheet);
        RegionUtil.setBorderBottom(BorderStyle.THIN, region, sheet);
        RegionUtil.setBorderLeft(BorderStyle.THIN, region, sheet);
        RegionUtil.setBorderRight(BorderStyle.THIN, region, sheet);
    }

    private static void widths(XSSFSheet sheet, PrintedTable table) {
        for (int column = 0; column < table.width(); column++) {
            sheet.setColumnWidth(column, 12 * CHARACTER);
        }
        if (table.number() == ReportForm.REQUESTS) {
            sheet.setColumnWidth(0, 14 * CHARACTER);
            sheet.setColumnWidth(1, 16 * CHARACTER);
            sheet.setColumnWidth(2, 48 * CHARACTER);
        }
        if (table.number() == ReportForm.PUBLICATIONS) {
            for (int column = 0; column < table.width(); column++) {
                sheet.setColumnWidth(column, 24 * CHARACTER);
            }
        }
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize((short) 9);
        sheet.getPrintSetup().setFitHeight((short) 1);
    }

    private static void text(XSSFSheet sheet, YearlyReportView view, CellStyle style) {
        sheet.setColumnWidth(0, 100 * CHARACTER);
        int line = 0;
        for (var chapter : view.chapters()) {
            Cell title = sheet.createRow(line++).createCell(0);
            title.setCellValue(chapter.title());
            title.setCellStyle(style);
            for (String paragraph : Grid.paragraphs(chapter.text())) {
                Cell cell = sheet.createRow(line++).createCell(0);
                cell.setCellValue(paragraph);
                cell.setCellStyle(style);
            }
        }
    }

    private static CellStyle style(XSSFWorkbook book, boolean bold, HorizontalAlignment alignment) {
        CellStyle style = book.createCellStyle();
        Font font = book.createFont();
        font.setBold(bold);
        style.setFont(font);
        style.setWrapText(true);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }
}
