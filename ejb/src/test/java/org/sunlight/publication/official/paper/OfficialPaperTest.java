package org.sunlight.publication.official.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.office.notice.NoticeFormat;

/** The printed paper holds every part of the form, in its order. */
class OfficialPaperTest {

    private static final OfficialPaper PAPER = new OfficialPaper(
            List.of("昆明市信访局"),
            "昆信〔2017〕12号",
            "昆明市信访局关于印发2017年政务公开工作要点实施方案的通知",
            "各县（市）、区信访局，局机关各处室",
            List.of(
                    "为贯彻落实国务院办公厅和省、市人民政府关于政务公开工作的部署，结合信访工作实际，制定本方案，现印发给你们，请认真组织实施。",
                    "一、加强组织领导",
                    "各单位主要负责人是政务公开工作的第一责任人，要把公开的要求落实到文件起草、会议组织和事项办理的全过程。",
                    "二、明确任务分工",
                    "按照谁起草、谁解读的原则，起草处室同时拟出解读方案和解读材料。"),
            List.of("2017年政务公开工作任务分解表", "主动公开基本目录"),
            LocalDate.of(2017, 7, 3),
            "（此件公开发布）",
            "市政府办公室，市监察委员会");

    private static final List<String> IN_ORDER = List.of(
            "昆明市信访局文件",
            "昆信〔2017〕12号",
            "昆明市信访局关于印发2017年政务公开工作要点实施方案的通知",
            "各县（市）、区信访局，局机关各处室：",
            "一、加强组织领导",
            "附件：1．2017年政务公开工作任务分解表",
            "2．主动公开基本目录",
            "2017年7月3日",
            "（此件公开发布）",
            "抄送：市政府办公室，市监察委员会。",
            "2017年7月3日印发");

    @Test
    @DisplayName("OFD-13 the PDF has masthead, number, title, text, attachments, date, mark and imprint on A4")
    void pdf() throws IOException {
        byte[] pdf = PAPER.print(NoticeFormat.PDF);
        Files.write(Path.of("target/official-paper.pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(595.3, document.getPage(0).getMediaBox().getWidth(), 1);
            assertInOrder(new PDFTextStripper().getText(document).replaceAll("\\s", ""));
        }
    }

    @Test
    @DisplayName("OFD-13 the Word document has the same parts")
    void docx() throws IOException {
        byte[] docx = PAPER.print(NoticeFormat.DOCX);
        Files.write(Path.of("target/official-paper.docx"), docx);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertInOrder(document.getParagraphs().stream()
                    .map(XWPFParagraph::getText)
                    .collect(Collectors.joining())
                    .replaceAll("\\s", ""));
        }
    }

    private static void assertInOrder(String text) {
        int from = 0;
        for (String part : IN_ORDER) {
            int found = text.indexOf(part, from);
            assertTrue(found >= 0, part + " in " + text);
            from = found + part.length();
        }
    }

    @Test
    @DisplayName("OFD-13 a short line that begins with 一、 is a heading, a sentence is not")
    void headings() {
        assertTrue(OfficialPaper.isHeading("十一、监督检查"));
        assertFalse(OfficialPaper.isHeading("一、各单位要认真落实；二是加强检查。"));
        assertFalse(OfficialPaper.isHeading("各单位"));
    }
}
