package org.sunlight.disclosure.report.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.sunlight.disclosure.report.ChapterView;
import org.sunlight.disclosure.report.PrintedTable;
import org.sunlight.disclosure.report.ReportForm;
import org.sunlight.disclosure.report.YearlyReportView;

/** The report as a document to go on writing in. */
public final class ReportWord {

    private static final String FONT = "SimSun";

    /** A4 and its margins in twentieths of a point. */
    private static final int A4_WIDTH = 11906;

    private static final int A4_HEIGHT = 16838;
    private static final int MARGIN = 1134;
    private static final int TEXT_WIDTH = A4_WIDTH - 2 * MARGIN;

    private ReportWord() {}

    public static byte[] of(YearlyReportView view, ReportForm form, List<PrintedTable> tables) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            paper(document);
            paragraph(document.createParagraph(), Grid.title(view, form), 18, true, ParagraphAlignment.CENTER);
            for (ChapterView chapter : view.chapters()) {
                paragraph(document.createParagraph(), chapter.title(), 14, true, ParagraphAlignment.LEFT);
                for (String text : Grid.paragraphs(chapter.text())) {
                    XWPFParagraph paragraph = document.createParagraph();
                    paragraph.setIndentationFirstLine(480);
                    paragraph(paragraph, text, 12, false, ParagraphAlignment.LEFT);
                }
                tables.stream()
                        .filter(table -> table.number() == chapter.number())
                        .forEach(table -> table(document, table, view));
            }
            if (view.compilation().reason() != null) {
                paragraph(
                        document.createParagraph(),
                        form.words().get("correction") + view.compilation().reason(),
                        10,
                        false,
                        ParagraphAlignment.LEFT);
            }
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void table(XWPFDocument document, PrintedTable printed, YearlyReportView view) {
        XWPFTable table = document.createTable(printed.lines().size(), printed.width());
        grid(table, printed);
        Grid.each(printed, (line, cell) -> {
            XWPFTableCell written = table.getRow(line).getCell(cell.column());
            written.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            paragraph(
                    written.getParagraphs().get(0),
                    Grid.text(cell, view),
                    printed.number() == ReportForm.REMEDIES ? 7 : 9,
                    !cell.isFigure() && !cell.rowHeading(),
                    cell.rowHeading() ? ParagraphAlignment.LEFT : ParagraphAlignment.CENTER);
            merge(table, line, cell);
        });
        // cells covered by a merged one go last, so that the others keep their place until then
        Grid.each(printed, (line, cell) -> {
            if (cell.columns() > 1) {
                for (int row = line; row < line + cell.rows(); row++) {
                    properties(table.getRow(row).getCell(cell.column()))
                            .addNewGridSpan()
                            .setVal(BigInteger.valueOf(cell.columns()));
                }
            }
        });
        for (int line = 0; line < printed.lines().size(); line++) {
            removeCovered(table, printed, line);
        }
    }

    /** Fixed widths: without them word processors guess, each its own way. */
    private static void grid(XWPFTable table, PrintedTable printed) {
        CTTblPr properties = table.getCTTbl().getTblPr();
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        int[] widths = Grid.widths(printed);
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf((long) width * TEXT_WIDTH / 100));
        }
        Grid.each(printed, (line, cell) -> {
            int width = Arrays.stream(widths, cell.column(), cell.column() + cell.columns())
                    .sum();
            for (int row = line; row < line + cell.rows(); row++) {
                CTTblWidth own =
                        properties(table.getRow(row).getCell(cell.column())).addNewTcW();
                own.setType(STTblWidth.DXA);
                own.setW(BigInteger.valueOf((long) width * TEXT_WIDTH / 100));
            }
        });
        table.setWidth(TEXT_WIDTH);
    }

    private static void paper(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        section.addNewPgSz().setW(BigInteger.valueOf(A4_WIDTH));
        section.getPgSz().setH(BigInteger.valueOf(A4_HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
        margins.setTop(BigInteger.valueOf(MARGIN));
        margins.setBottom(BigInteger.valueOf(MARGIN));
    }

    private static void merge(XWPFTable table, int line, PrintedTable.Cell cell) {
        if (cell.rows() == 1) {
            return;
        }
        for (int row = line; row < line + cell.rows(); row++) {
            properties(table.getRow(row).getCell(cell.column()))
                    .addNewVMerge()
                    .setVal(row == line ? STMerge.RESTART : STMerge.CONTINUE);
        }
    }

    private static void removeCovered(XWPFTable table, PrintedTable printed, int line) {
        boolean[] covered = new boolean[printed.width()];
        Grid.each(printed, (start, cell) -> {
            if (line >= start && line < start + cell.rows()) {
                for (int column = cell.column() + 1; column < cell.column() + cell.columns(); column++) {
                    covered[column] = true;
                }
            }
        });
        for (int column = printed.width() - 1; column >= 0; column--) {
            if (covered[column]) {
                table.getRow(line).removeCell(column);
            }
        }
    }

    private static CTTcPr properties(XWPFTableCell cell) {
        return cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
    }

    private static void paragraph(
            XWPFParagraph paragraph, String text, int points, boolean bold, ParagraphAlignment alignment) {
        paragraph.setAlignment(alignment);
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(points);
        run.setBold(bold);
        run.setText(text == null ? "" : text);
    }
}
