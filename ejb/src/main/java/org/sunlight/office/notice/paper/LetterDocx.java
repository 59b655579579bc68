package org.sunlight.office.notice.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPBdr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.sunlight.office.notice.model.Letter;
import org.sunlight.office.notice.model.Letter.Block;
import org.sunlight.office.notice.model.Letter.Grid;
import org.sunlight.office.notice.model.Letter.Paragraph;
import org.sunlight.office.notice.model.Letter.Points;
import org.sunlight.office.notice.model.Letter.Remedy;
import org.sunlight.office.notice.model.LetterWords;

/**
 * The letter as a Word document in the same form as the PDF; fonts by the names that official machines have. Lengths in
 * twentieths of a point: 1 mm = 56.7.
 */
public final class LetterDocx {

    private static final String RED = "D7000F";
    private static final int LINE = 579;
    private static final int CHARACTER = 320;

    private final XWPFDocument document = new XWPFDocument();
    private final Letter letter;

    private LetterDocx(Letter letter) {
        this.letter = letter;
    }

    public static byte[] of(Letter letter) {
        LetterDocx page = new LetterDocx(letter);
        ByteArrayOutputStream out = new ByteArrayOutputStream(32 * 1024);
        try (XWPFDocument document = page.document) {
            page.page();
            page.head();
            letter.blocks().stream().filter(b -> !isAppendix(b)).forEach(page::block);
            page.foot();
            letter.blocks().stream().filter(LetterDocx::isAppendix).forEach(page::block);
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isAppendix(Block block) {
        return block instanceof Grid grid && grid.appendix();
    }

    private void page() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        CTPageMar margin = section.addNewPgMar();
        margin.setTop(BigInteger.valueOf(2098));
        margin.setRight(BigInteger.valueOf(1474));
        margin.setBottom(BigInteger.valueOf(1985));
        margin.setLeft(BigInteger.valueOf(1588));
        margin.setHeader(BigInteger.valueOf(1588));
        margin.setFooter(BigInteger.valueOf(1134));
        section.addNewTitlePg();
        document.getProperties().getCoreProperties().setTitle(letter.title());
        document.getProperties().getCoreProperties().setCreator(letter.organ());
        XWPFFooter first = document.createFooter(HeaderFooterType.FIRST);
        rule(first.createParagraph(), STBorder.THIN_THICK_SMALL_GAP, true);
        XWPFParagraph numbers = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        numbers.setAlignment(ParagraphAlignment.RIGHT);
        XWPFRun before = run(numbers, Face.SONG, 14);
        before.setText("— ");
        var field = numbers.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        field.addNewR().addNewT().setStringValue("2");
        run(numbers, Face.SONG, 14).setText(" —");
    }

    private void head() {
        XWPFParagraph organ = document.createParagraph();
        organ.setAlignment(ParagraphAlignment.CENTER);
        XWPFRun mark = run(organ, Face.TITLE, 30);
        mark.setColor(RED);
        mark.setCharacterSpacing(80);
        mark.setText(letter.organ());
        rule(organ, STBorder.THICK_THIN_SMALL_GAP, false);
        XWPFParagraph number = paragraph(Face.BODY, 16, letter.number() == null ? "" : letter.number());
        number.setAlignment(ParagraphAlignment.RIGHT);
        number.setSpacingBefore(200);
        XWPFParagraph title = paragraph(Face.TITLE, 22, letter.title());
        title.setAlignment(ParagraphAlignment.CENTER);
        title.setSpacingBefore(LINE);
        title.setSpacingAfter(LINE);
        paragraph(Face.BODY, 16, LetterWords.format("addressee", letter.addressee()));
    }

    private void block(Block block) {
        if (block instanceof Paragraph paragraph) {
            text(paragraph.text());
        } else if (block instanceof Remedy remedy) {
            text(remedy.text());
        } else if (block instanceof Points points) {
            points(points.lines());
        } else {
            grid((Grid) block);
        }
    }

    private void points(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            text(lines.size() == 1 ? lines.get(i) : LetterWords.format("point", i + 1, lines.get(i)));
        }
    }

    private XWPFParagraph text(String text) {
        XWPFParagraph paragraph = paragraph(Face.BODY, 16, text);
        paragraph.setIndentationFirstLine(2 * CHARACTER);
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        return paragraph;
    }

    private void grid(Grid grid) {
        if (grid.caption() != null) {
            XWPFParagraph caption = paragraph(Face.HEADING, 16, grid.caption());
            caption.setPageBreak(grid.appendix());
        }
        int columns = grid.rows().isEmpty() ? 1 : grid.rows().get(0).size();
        XWPFTable table = document.createTable(0, columns);
        table.setWidth("100%");
        if (!grid.head().isEmpty()) {
            XWPFTableRow head = row(table, grid.head(), Face.HEADING);
            head.setRepeatHeader(true);
        }
        grid.rows().forEach(cells -> row(table, cells, Face.BODY));
        // a new table is never without a row
        table.removeRow(0);
    }

    private XWPFTableRow row(XWPFTable table, List<String> cells, Face face) {
        XWPFTableRow row = table.createRow();
        row.setCantSplitRow(true);
        for (int i = 0; i < cells.size(); i++) {
            XWPFTableCell cell = row.getCell(i) == null ? row.createCell() : row.getCell(i);
            XWPFParagraph paragraph = cell.getParagraphArray(0);
            run(paragraph, face, 12).setText(cells.get(i));
        }
        return row;
    }

    /** A signature does not stand on a page alone: the end of the text goes with it. */
    private void foot() {
        List<XWPFParagraph> written = document.getParagraphs();
        written.get(written.size() - 1).setKeepNext(true);
        List<String> enclosures = letter.enclosures();
        for (int i = 0; i < enclosures.size(); i++) {
            XWPFParagraph line = text(
                    enclosures.size() == 1
                            ? LetterWords.format("enclosure.first", enclosures.get(i))
                            : LetterWords.format(
                                    i == 0 ? "enclosure.numbered" : "enclosure.next", i + 1, enclosures.get(i)));
            line.setSpacingBefore(i == 0 ? LINE : 0);
            line.setKeepNext(true);
        }
        XWPFParagraph signature = paragraph(Face.BODY, 16, letter.organ());
        signature.setSpacingBefore(2 * LINE);
        signature.setKeepNext(true);
        signature.setAlignment(ParagraphAlignment.RIGHT);
        signature.setIndentationRight(2 * CHARACTER);
        XWPFParagraph date = paragraph(Face.BODY, 16, LetterWords.day(letter.date()));
        date.setAlignment(ParagraphAlignment.RIGHT);
        date.setIndentationRight(2 * CHARACTER);
        date.setKeepNext(true);
        List<String> contact = letter.contact().lines().toList();
        for (int i = 0; i < contact.size(); i++) {
            XWPFParagraph line = paragraph(Face.BODY, 10, contact.get(i));
            line.setSpacingBefore(i == 0 ? LINE / 2 : 0);
            line.setSpacingBetween(16, LineSpacingRule.EXACT);
            line.setKeepNext(i < contact.size() - 1);
        }
    }

    private XWPFParagraph paragraph(Face face, int points, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingBetween(points > 16 ? 36 : 28.95, LineSpacingRule.EXACT);
        run(paragraph, face, points).setText(text);
        return paragraph;
    }

    private static XWPFRun run(XWPFParagraph paragraph, Face face, int points) {
        XWPFRun run = paragraph.createRun();
        run.setFontSize(points);
        CTFonts fonts = run.getCTR().getRPr().addNewRFonts();
        String name = LetterWords.get(face.key);
        fonts.setAscii(name);
        fonts.setHAnsi(name);
        fonts.setEastAsia(name);
        return run;
    }

    /** A red double line of 170 mm: 8 mm beyond the text on the left, 6 mm on the right. */
    private static void rule(XWPFParagraph paragraph, STBorder.Enum form, boolean above) {
        paragraph.setIndentationLeft(-454);
        paragraph.setIndentationRight(-340);
        CTPBdr borders = paragraph.getCTPPr().isSetPBdr()
                ? paragraph.getCTPPr().getPBdr()
                : paragraph.getCTPPr().addNewPBdr();
        CTBorder line = above ? borders.addNewTop() : borders.addNewBottom();
        line.setVal(form);
        line.setSz(BigInteger.valueOf(24));
        line.setSpace(BigInteger.valueOf(above ? 1 : 11));
        line.setColor(RED);
    }

    /** Font names stand with the other words of the paper form. */
    private enum Face {
        BODY("font.body"),
        HEADING("font.heading"),
        TITLE("font.title"),
        SONG("font.song");

        private final String key;

        Face(String key) {
            this.key = key;
        }
    }
}
