package org.sunlight.publication.redaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.sunlight.publication.redaction.model.PdfRedaction;
import org.sunlight.publication.redaction.model.Pictures;
import org.sunlight.publication.redaction.model.PlainFile;
import org.sunlight.publication.redaction.model.Rebuilt;
import org.sunlight.publication.redaction.model.WordRedaction;
import org.sunlight.shared.error.RuleBroken;

/** What is taken out is gone, what is left can be read. */
class RedactionTest {

    private static Passage privacy(String words) {
        return new Passage(words, RedactionGround.PERSONAL_PRIVACY);
    }

    @Test
    @DisplayName("RED-01 in text the mark tells the ground, and neither the words nor how many there were")
    void takesOutOfText() {
        RedactedText rest = TextRedaction.redact(
                "张 三（电话１３９ 1234 5678）来访，张三丰陪同。王五。",
                List.of(
                        privacy("张三"),
                        new Passage("13912345678", RedactionGround.BUSINESS_SECRET),
                        privacy("张三丰"),
                        privacy("赵六")));
        assertEquals("■■■〔个人隐私〕（电话■■■〔商业秘密〕）来访，■■■〔个人隐私〕陪同。王五。", rest.text());
        assertEquals(List.of(2, 1, 1, 0), rest.found());
        assertEquals(
                TextRedaction.redact("甲" + "乙丙", List.of(privacy("乙丙"))).text(),
                TextRedaction.redact("甲" + "乙丙丁戊己", List.of(privacy("乙丙丁戊己"))).text());
    }

    @Test
    @DisplayName("RED-02 RED-04 no word of any place of a PDF survives; the rest stays readable and searchable")
    void rebuildsPdf() throws IOException {
        Rebuilt rebuilt = PdfRedaction.rebuild(CanaryPdf.withCanaries(), List.of(privacy(CanaryPdf.ON_THE_PAGE)));
        assertEquals(List.of(1), rebuilt.found());
        LeakReport report = LeakTest.search("公开版.pdf", rebuilt.content(), CanaryPdf.CANARIES.values());
        assertEquals(List.of(), report.leaks());
        try (PDDocument document = Loader.loadPDF(rebuilt.content())) {
            assertEquals(2, document.getNumberOfPages());
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains(CanaryPdf.PUBLIC), text);
            assertTrue(text.contains("黑条旁边的字"), text);
            assertTrue(text.contains("信访人■■■〔个人隐私〕反映的问题已经办结。"), text);
            CanaryPdf.CANARIES.forEach((place, canary) -> {
                for (char c : canary.toCharArray()) {
                    if (c > 0x7f && c != '秘' && "王李周吴冯陈褚卫蒋沈韩杨朱秦尤许何吕施".indexOf(c) >= 0) {
                        assertFalse(text.indexOf(c) >= 0, place + " left a letter");
                    }
                }
            });
            assertEquals("zh-CN", document.getDocumentCatalog().getLanguage());
        }
    }

    @Test
    @DisplayName("RED-02 the page still looks as before, but for the box")
    void looksAsBefore() throws IOException {
        byte[] source = CanaryPdf.withCanaries();
        Rebuilt rebuilt = PdfRedaction.rebuild(source, List.of(privacy(CanaryPdf.ON_THE_PAGE)));
        BufferedImage before = page(source);
        BufferedImage after = page(rebuilt.content());
        File folder = new File("target/redaction");
        folder.mkdirs();
        ImageIO.write(before, "png", new File(folder, "before.png"));
        ImageIO.write(after, "png", new File(folder, "after.png"));
        // the sign of the reader's remark and the frame of the link go with them
        assertTrue(darkest(before, 400, 700, 20) < 100);
        assertEquals(255, darkest(after, 400, 700, 20));
        assertTrue(darkest(before, 125, 440, 8) < 100);
        assertEquals(255, darkest(after, 125, 440, 8));
        int rows = before.getHeight();
        // the line with the redacted name lies 842 - 660 points below the upper edge
        int top = (int) ((842 - 680) / 842.0 * rows);
        int bottom = (int) ((842 - 652) / 842.0 * rows);
        int[] different = new int[2];
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < before.getWidth(); x++) {
                if (Math.abs((before.getRGB(x, y) & 0xff) - (after.getRGB(x, y) & 0xff)) > 90) {
                    different[y >= top && y < bottom ? 1 : 0]++;
                }
            }
        }
        assertTrue(different[0] < before.getWidth() * rows / 1000, "outside of the box: " + different[0]);
        assertTrue(different[1] > 300, "no box: " + different[1]);
    }

    /** In a square of the page, in points from its lower left corner. */
    private static int darkest(BufferedImage page, int x, int y, int side) {
        float scale = 100 / 72f;
        int darkest = 255;
        for (int px = (int) (x * scale); px < (x + side) * scale; px++) {
            for (int py = (int) ((842 - y - side) * scale); py < (842 - y) * scale; py++) {
                darkest = Math.min(darkest, page.getRGB(px, py) & 0xff);
            }
        }
        return darkest;
    }

    private static BufferedImage page(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(0, 100);
        }
    }

    @Test
    @DisplayName("RED-02 words broken over lines and pages turned sideways are found as well")
    void findsBrokenWords() throws IOException {
        byte[] broken = CanaryPdf.plain("申请人名叫欧阳", "修远，住在北京路。");
        Rebuilt rebuilt = PdfRedaction.rebuild(broken, List.of(privacy("欧阳修远")));
        assertEquals(List.of(1), rebuilt.found());
        assertEquals(
                List.of(),
                LeakTest.search("a.pdf", rebuilt.content(), List.of("欧阳修远", "欧阳", "修远"))
                        .leaks());
        for (int turn : List.of(90, 180, 270)) {
            ByteArrayOutputStream turned = new ByteArrayOutputStream();
            try (PDDocument document = Loader.loadPDF(CanaryPdf.plain("申请人是欧阳修远。", "其余公开。"))) {
                document.getPage(0).setRotation(turn);
                document.save(turned);
            }
            Rebuilt sideways = PdfRedaction.rebuild(turned.toByteArray(), List.of(privacy("欧阳修远")));
            assertEquals(List.of(1), sideways.found());
            assertEquals(
                    List.of(),
                    LeakTest.search("a.pdf", sideways.content(), List.of("欧阳修远", "修远"))
                            .leaks());
            try (PDDocument document = Loader.loadPDF(sideways.content())) {
                String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
                assertTrue(turn != 180 && text.length() > 5 || text.length() > 5, text);
            }
        }
    }

    @Test
    @DisplayName("RED-03 RED-04 no word of any place of a Word file survives; the rest stays")
    void rebuildsWord() throws IOException {
        List<Passage> passages = new ArrayList<>();
        CanaryWord.SEEN.forEach(place -> passages.add(privacy(CanaryWord.word(place))));
        Rebuilt rebuilt = WordRedaction.rebuild(CanaryWord.withCanaries(), passages);
        rebuilt.found().forEach(count -> assertTrue(count > 0, rebuilt.found().toString()));
        LeakReport report = LeakTest.search("公开版.docx", rebuilt.content(), CanaryWord.CANARIES.values());
        assertEquals(List.of(), report.leaks());
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(rebuilt.content()))) {
            String body = document.getDocument().getBody().xmlText();
            assertTrue(body.contains("经核查，小区电梯已恢复运行。信访人■■■〔个人隐私〕"), body);
            assertTrue(body.contains("插入的字留下"), body);
            assertTrue(body.contains("域的结果"), body);
            assertTrue(body.contains("嵌入对象已移除"), body);
            assertEquals(1, document.getAllPictures().size());
            assertEquals(1, document.getHeaderList().size());
            assertTrue(document.getFooterList().get(0)._getHdrFtr().xmlText().contains(" PAGE "));
        }
    }

    @Test
    @DisplayName("RED-03 the parts a person reads are those that stay")
    void readsWord() throws IOException {
        List<ReadablePart> parts = WordRedaction.read(CanaryWord.withCanaries());
        String all = parts.toString();
        CanaryWord.CANARIES.forEach((place, canary) -> assertEquals(
                CanaryWord.SEEN.contains(place), all.replace(" ", "").contains(canary), place));
        assertTrue(parts.stream().anyMatch(part -> part.kind() == ReadablePart.Kind.NOTE));
    }

    @Test
    @DisplayName("RED-02 the words of a page are read as a reader sees them")
    void readsPdf() throws IOException {
        List<ReadablePart> parts = PdfRedaction.read(CanaryPdf.withCanaries());
        assertEquals(2, parts.size());
        assertTrue(
                parts.get(0).text().contains("信访人" + CanaryPdf.ON_THE_PAGE + "反映"),
                parts.get(0).text());
        assertFalse(parts.get(0).text().contains(CanaryPdf.word("hidden layer")));
        assertFalse(parts.get(0).text().contains(CanaryPdf.word("replacement text")));
    }

    @Test
    @DisplayName("RED-07 a picture loses what its camera wrote and stands upright")
    void cleansPictures() throws IOException {
        byte[] photograph = CanaryPicture.withPosition();
        assertFalse(LeakTest.search("a.jpg", photograph, List.of("GPS-25.04-102.71"))
                .isClean());
        assertTrue(LeakTest.search("a.jpg", photograph, List.of("GPS-25.04-102.71"))
                .hasSecret());
        byte[] clean = Pictures.rebuild(photograph);
        assertEquals(
                List.of(),
                LeakTest.search("a.jpg", clean, List.of("GPS-25.04-102.71")).leaks());
        BufferedImage upright = ImageIO.read(new ByteArrayInputStream(clean));
        assertEquals(30, upright.getWidth(), "the camera was held on its side");
        assertEquals(40, upright.getHeight());
    }

    @Test
    @DisplayName("RED-01 a text file of an older system is read in its encoding and written anew")
    void readsOldText() {
        byte[] old = "投诉人孙小圣，电话不详。".getBytes(Charset.forName("GB18030"));
        Rebuilt rebuilt = PlainFile.rebuild(old, List.of(privacy("孙小圣")));
        assertEquals("投诉人■■■〔个人隐私〕，电话不详。", new String(rebuilt.content(), StandardCharsets.UTF_8));
        assertEquals(
                List.of(),
                LeakTest.search("a.txt", rebuilt.content(), List.of("孙小圣")).leaks());
    }

    @Test
    @DisplayName("RED-08 an encrypted PDF is refused at the file")
    void refusesEncryptedPdf() throws IOException {
        for (String password : List.of("geheim", "")) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (PDDocument document = Loader.loadPDF(CanaryPdf.plain("公开"))) {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
                document.save(out);
            }
            refused("REDACTION_FILE_ENCRYPTED", () -> PdfRedaction.rebuild(out.toByteArray(), List.of()));
        }
    }

    @Test
    @DisplayName("RED-08 a damaged PDF, Word file or picture is refused at the file")
    void refusesDamaged() throws IOException {
        byte[] pdf = CanaryPdf.plain("公开");
        refused(
                "REDACTION_FILE_DAMAGED",
                () -> PdfRedaction.rebuild("%PDF-1.7\nnothing".getBytes(StandardCharsets.US_ASCII), List.of()));
        byte[] half = java.util.Arrays.copyOf(pdf, pdf.length / 3);
        refused("REDACTION_FILE_DAMAGED", () -> PdfRedaction.rebuild(half, List.of()));
        byte[] word = CanaryWord.plain("公开");
        refused("REDACTION_FILE_DAMAGED", () -> WordRedaction.rebuild(java.util.Arrays.copyOf(word, 300), List.of()));
        byte[] doctype = "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'>]><w:document/>"
                .getBytes(StandardCharsets.UTF_8);
        refused("REDACTION_FILE_DAMAGED", () -> WordRedaction.rebuild(CanaryWord.main(doctype), List.of()));
        byte[] photograph = CanaryPicture.withPosition();
        refused(
                "REDACTION_FILE_DAMAGED",
                () -> Pictures.rebuild(java.util.Arrays.copyOf(photograph, photograph.length - 300)));
    }

    @Test
    @DisplayName("RED-08 macros and foreign kinds are refused at the file")
    void refusesMacros() throws IOException {
        byte[] macros = CanaryWord.with(CanaryWord.plain("公开"), "word/vbaProject.bin", new byte[] {1});
        refused("REDACTION_FILE_HAS_MACROS", () -> WordRedaction.rebuild(macros, List.of()));
        byte[] old = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1, 2};
        refused("REDACTION_KIND_UNSUPPORTED", () -> WordRedaction.rebuild(old, List.of()));
        refused("REDACTION_KIND_UNSUPPORTED", () -> Pictures.rebuild(new byte[] {1, 2, 3}));
    }

    @Test
    @DisplayName("RED-08 a file that explodes when it is opened is refused at the file")
    void refusesBombs() throws IOException {
        byte[] bomb = CanaryWord.with(CanaryWord.plain("公开"), "word/media/a.png", new byte[210 * 1024 * 1024]);
        assertTrue(bomb.length < 1024 * 1024);
        refused("REDACTION_FILE_TOO_LARGE", () -> WordRedaction.rebuild(bomb, List.of()));
        ByteArrayOutputStream pages = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < 201; i++) {
                document.addPage(new org.apache.pdfbox.pdmodel.PDPage());
            }
            document.save(pages);
        }
        refused("REDACTION_FILE_TOO_LARGE", () -> PdfRedaction.rebuild(pages.toByteArray(), List.of()));
    }

    private static void refused(String code, Executable work) {
        RuleBroken refusal = Assertions.assertThrows(RuleBroken.class, work);
        assertEquals(code, refusal.code());
        assertEquals("file", refusal.pointer());
    }
}
