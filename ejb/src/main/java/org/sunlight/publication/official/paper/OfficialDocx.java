package org.sunlight.publication.official.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/**
 * The paper as a Word document in the same form as the PDF; fonts by the names that official machines have. Lengths in
 * twentieths of a point: 1 mm = 56.7.
 */
final class OfficialDocx {

    private static final String RED = "D7000F";
    private static final String SONG = OfficialWords.get("font.title");
    private static final String FANGSONG = OfficialWords.get("font.text");
    private static final String HEI = OfficialWords.get("font.heading");
    private static final String SONG_BODY = OfficialWords.get("font.body");
    /** Width of the text: 156 mm. */
    private static final int BLOCK = 8844;

    private static final int LINE = 579;
    private static final int CHARACTER = 320;

    private final XWPFDocument document = new XWPFDocument();
    private final OfficialPaper paper;

    private OfficialDocx(OfficialPaper paper) {
        this.paper = paper;
    }

    static byte[] of(OfficialPaper paper) {
        OfficialDocx page = new OfficialDocx(paper);
        ByteArrayOutputStream out = new ByteArrayOutputStream(16 * 1024);
        try (XWPFDocument document = page.document) {
            page.page();
            page.head();
            page.text();
            page.foot();
            page.pageNumbers();
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        margin.setFooter(BigInteger.valueOf(1588));
        document.getProperties().getCoreProperties().setTitle(paper.title());
        document.getProperties().getCoreProperties().setCreator(paper.organs().get(0));
    }

    private void head() {
        List<String> organs = paper.organs();
        for (int i = 0; i < organs.size(); i++) {
            String mark = organs.size() == 1 ? OfficialWords.get("masthead", organs.get(i)) : organs.get(i);
            XWPFParagraph line = document.createParagraph();
            line.setAlignment(ParagraphAlignment.CENTER);
            line.setSpacingBefore(i == 0 ? 1871 : 0);
            XWPFRun run = run(line, SONG, 34, mark);
            run.setColor(RED);
        }
        XWPFParagraph number =
                paragraph(FANGSONG, 16, paper.number() == null ? OfficialWords.get("draft") : paper.number());
        number.setAlignment(ParagraphAlignment.CENTER);
        number.setSpacingBefore(2 * LINE);
        redRule(number);
        XWPFParagraph title = paragraph(SONG, 22, paper.title());
        title.setAlignment(ParagraphAlignment.CENTER);
        title.setSpacingBefore(2 * LINE);
        title.setSpacingAfter(LINE);
    }

    private void text() {
        if (paper.addressee() != null) {
            paragraph(FANGSONG, 16, OfficialWords.get("addressee", paper.addressee()));
        }
        for (String text : paper.paragraphs()) {
            XWPFParagraph line = paragraph(OfficialPaper.isHeading(text) ? HEI : FANGSONG, 16, text);
            line.setIndentationFirstLine(2 * CHARACTER);
            line.setAlignment(ParagraphAlignment.BOTH);
        }
        List<String> attachments = paper.attachments();
        for (int i = 0; i < attachments.size(); i++) {
            String name = attachments.size() == 1
                    ? OfficialWords.get("attachment.one", attachments.get(i))
                    : OfficialWords.get(
                            i == 0 ? "attachment.first" : "attachment.next", String.valueOf(i + 1), attachments.get(i));
            XWPFParagraph line = paragraph(FANGSONG, 16, name);
            line.setIndentationLeft((i == 0 ? 2 : 5) * CHARACTER);
            line.setSpacingBefore(i == 0 ? LINE : 0);
        }
    }

    private void foot() {
        for (int i = 0; i < paper.organs().size(); i++) {
            XWPFParagraph organ = paragraph(FANGSONG, 16, paper.organs().get(i));
            organ.setAlignment(ParagraphAlignment.RIGHT);
            organ.setIndentationRight(2 * CHARACTER);
            organ.setSpacingBefore(i == 0 ? 2 * LINE : 0);
            organ.setKeepNext(true);
        }
        if (paper.signedOn() != null) {
            XWPFParagraph date = paragraph(FANGSONG, 16, OfficialWords.day(paper.signedOn()));
            date.setAlignment(ParagraphAlignment.RIGHT);
            date.setIndentationRight(4 * CHARACTER);
        }
        if (paper.mark() != null) {
            paragraph(FANGSONG, 16, paper.mark()).setIndentationFirstLine(2 * CHARACTER);
        }
        if (paper.signedOn() != null) {
            imprint();
        }
    }

    private void imprint() {
        if (paper.copies() != null) {
            XWPFParagraph copies = paragraph(FANGSONG, 14, OfficialWords.get("copies", paper.copies()));
            copies.setIndentationLeft(280);
            copies.setIndentationRight(280);
            copies.setSpacingBefore(LINE);
            copies.setBorderTop(Borders.SINGLE);
        }
        XWPFParagraph printed = paragraph(FANGSONG, 14, paper.organs().get(0));
        CTTabStop right = printed.getCTP().getPPr().addNewTabs().addNewTab();
        right.setVal(STTabJc.RIGHT);
        right.setPos(BigInteger.valueOf(BLOCK - 280));
        XWPFRun day = run(printed, FANGSONG, 14, "");
        day.addTab();
        day.setText(OfficialWords.get("printed", OfficialWords.day(paper.signedOn())));
        printed.setIndentationLeft(280);
        printed.setIndentationRight(280);
        printed.setBorderTop(Borders.SINGLE);
        printed.setBorderBottom(Borders.SINGLE);
    }

    /** A dash on each side of the number, 4号. */
    private void pageNumbers() {
        XWPFParagraph line = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        line.setAlignment(ParagraphAlignment.RIGHT);
        line.setIndentationRight(280);
        run(line, SONG_BODY, 14, "\u2014 ");
        var field = line.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        field.addNewR().addNewT().setStringValue("1");
        run(line, SONG_BODY, 14, " \u2014");
    }

    private static void redRule(XWPFParagraph below) {
        CTBorder rule = below.getCTP().getPPr().addNewPBdr().addNewBottom();
        rule.setVal(STBorder.SINGLE);
        rule.setSz(BigInteger.valueOf(16));
        rule.setSpace(BigInteger.valueOf(11));
        rule.setColor(RED);
    }

    private XWPFParagraph paragraph(String font, int size, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingBetween(28.95, LineSpacingRule.EXACT);
        run(paragraph, font, size, text);
        return paragraph;
    }

    private static XWPFRun run(XWPFParagraph paragraph, String font, int size, String text) {
        XWPFRun run = paragraph.createRun();
        CTFonts fonts = run.getCTR().isSetRPr()
                ? run.getCTR().getRPr().addNewRFonts()
                : run.getCTR().addNewRPr().addNewRFonts();
        fonts.setEastAsia(font);
        fonts.setAscii("Times New Roman");
        fonts.setHAnsi("Times New Roman");
        run.setFontSize(size);
        run.setText(text);
        return run;
    }
}
