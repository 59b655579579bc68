package org.sunlight.office.notice.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.office.notice.NoticeFixture;
import org.sunlight.office.notice.model.DocumentNumber;
import org.sunlight.office.notice.model.Draft;
import org.sunlight.office.notice.model.Letter;

class PaperTest {

    private static final Draft REFUSAL = NoticeFixture.draft(
            "D07",
            LocalDate.parse("2024-02-05"),
            LocalDate.parse("2024-03-08"),
            Map.of("reason", "涉及住址、电话，名字里有㛃、堃、喆等字<不是标记>&"));

    private static Letter letter() {
        return REFUSAL.letter(new DocumentNumber("昆信公答", 2024, 12));
    }

    @Test
    @DisplayName("NOT-22 the PDF is A4, carries its text in Chinese and embeds its fonts")
    void pdfCarriesItsText() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(LetterPdf.of(letter()))) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
            assertTrue(text.contains("昆明市信访局"), text);
            assertTrue(text.contains("昆信公答〔2024〕12号"), text);
            assertTrue(text.contains("政府信息不予公开告知书"), text);
            assertTrue(text.contains("㛃、堃、喆等字<不是标记>&"), text);
            assertTrue(text.contains("先向昆明市人民政府申请行政复议"), text);
            assertTrue(text.contains("2024年3月8日"), text);
            assertEquals(595, pdf.getPage(0).getMediaBox().getWidth(), 1);
            assertEquals(842, pdf.getPage(0).getMediaBox().getHeight(), 1);
            for (var name : pdf.getPage(0).getResources().getFontNames()) {
                PDFont font = pdf.getPage(0).getResources().getFont(name);
                assertTrue(font.isEmbedded(), font.getName());
            }
        }
    }

    @Test
    @DisplayName("NOT-22 on whatever page the signature falls, the end of the text stands with it")
    void signatureNeverStandsAlone() throws IOException {
        int broken = 0;
        for (int length = 20; length <= 400; length += 20) {
            Letter letter = NoticeFixture.draft(
                            "D04",
                            LocalDate.parse("2024-02-05"),
                            LocalDate.parse("2024-03-08"),
                            Map.of("reason", "长".repeat(length)))
                    .letter(null);
            try (PDDocument pdf = Loader.loadPDF(LetterPdf.of(letter))) {
                broken += pdf.getNumberOfPages() > 1 ? 1 : 0;
                PDFTextStripper reader = new PDFTextStripper();
                reader.setStartPage(pdf.getNumberOfPages());
                assertTrue(reader.getText(pdf).replaceAll("\\s", "").contains("行政诉讼"), "length " + length);
            }
        }
        assertTrue(broken > 0, "no letter went over the page: nothing was tried");
    }

    @Test
    @DisplayName("NOT-22 the DOCX opens and says the same")
    void docxOpens() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(LetterDocx.of(letter())));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            assertTrue(text.getText().contains("昆信公答〔2024〕12号"));
            assertTrue(text.getText().contains("㛃、堃、喆等字<不是标记>&"));
            assertTrue(text.getText().contains("先向昆明市人民政府申请行政复议"));
        }
    }

    @Test
    @DisplayName("NOT-24 the receipt explains the due day on a page of its own")
    void receiptExplainsItsDueDay() throws IOException {
        Letter receipt = NoticeFixture.draft(
                        "I09",
                        LocalDate.parse("2024-02-05"),
                        LocalDate.parse("2024-02-05"),
                        Map.of("dueOn", "2024-03-08", "queryCode", "7K3M-92QX"))
                .letter(null);
        try (PDDocument pdf = Loader.loadPDF(LetterPdf.of(receipt))) {
            PDFTextStripper last = new PDFTextStripper();
            last.setStartPage(pdf.getNumberOfPages());
            assertTrue(last.getText(pdf).contains("逐日计算说明"));
            String all = new PDFTextStripper().getText(pdf);
            assertTrue(all.contains("7K3M-92QX") && all.contains("2024年3月8日"), all);
        }
    }

    @Test
    @DisplayName("NOT-22 the screen form marks blanks and lets no markup through")
    void screenFormIsSafe() {
        String html = LetterHtml.of(letter());
        assertTrue(html.contains("&lt;不是标记&gt;&amp;"), html);
        assertFalse(html.contains("style=") || html.contains("<script"), html);
        String draft = LetterHtml.of(NoticeFixture.draft(
                        "D07", LocalDate.parse("2024-02-05"), LocalDate.parse("2024-03-08"), Map.of("secret", ""))
                .letter(null));
        assertTrue(draft.contains("<span class=\"letter-gap\">secret</span>"), draft);
    }
}
