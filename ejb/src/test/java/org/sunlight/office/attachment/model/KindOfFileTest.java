package org.sunlight.office.attachment.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sunlight.shared.error.RuleBroken;

class KindOfFileTest {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @TempDir
    Path folder;

    @Test
    @DisplayName("ATT-01 each kind is known by its content")
    void knowsKinds() throws IOException {
        assertEquals(
                "application/pdf",
                recognise("%PDF-1.7\n%âãÏÓ\n1 0 obj".getBytes(StandardCharsets.ISO_8859_1), "a.pdf"));
        assertEquals("text/plain", recognise("申请公开".getBytes(StandardCharsets.UTF_8), "a.txt"));
        assertEquals("text/plain", recognise("申请公开信访资金".getBytes(Charset.forName("GBK")), "a.TXT"));
        assertEquals("image/png", recognise(picture("png"), "扫描件.PNG"));
        assertEquals("image/jpeg", recognise(picture("jpg"), "扫描件.jpeg"));
        assertEquals("application/ofd", recognise(zip("OFD.xml"), "公文.ofd"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument word = new XWPFDocument()) {
            word.write(out);
        }
        assertEquals(WORD, recognise(out.toByteArray(), "申请.docx"));
        out.reset();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet();
            book.write(out);
        }
        assertEquals(SHEET, recognise(out.toByteArray(), "统计.xlsx"));
        out.reset();
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            book.createSheet();
            book.write(out);
        }
        assertEquals("application/vnd.ms-excel", recognise(out.toByteArray(), "统计.xls"));
    }

    @Test
    @DisplayName("ATT-01 a program named .pdf is refused")
    void programNamedPdf() throws IOException {
        byte[] program = new byte[512];
        program[0] = 'M';
        program[1] = 'Z';
        program[60] = (byte) 128;
        program[128] = 'P';
        program[129] = 'E';
        assertRefused("ATTACHMENT_KIND_REFUSED", program, "答复.pdf");
    }

    @Test
    @DisplayName("ATT-01 a kept kind under the name of another is refused")
    void wrongEnding() throws IOException {
        assertRefused("ATTACHMENT_NAME_MISMATCH", picture("png"), "答复.pdf");
        assertRefused("ATTACHMENT_NAME_MISMATCH", "文字".getBytes(StandardCharsets.UTF_8), "答复");
    }

    @Test
    @DisplayName("ATT-01 pages, drawings with script, plain archives and broken documents are refused")
    void refusesTheRest() throws IOException {
        assertRefused(
                "ATTACHMENT_KIND_REFUSED", "<html><script>1</script></html>".getBytes(StandardCharsets.UTF_8), "a.txt");
        assertRefused(
                "ATTACHMENT_KIND_REFUSED",
                "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8),
                "a.png");
        assertRefused("ATTACHMENT_KIND_REFUSED", zip("readme.txt"), "a.docx");
        byte[] broken = zip("word/document.xml");
        assertRefused("ATTACHMENT_UNREADABLE", Arrays.copyOf(broken, 40), "a.docx");
    }

    @Test
    @DisplayName("ATT-05 names lose paths, control characters and marks of direction")
    void namesAreCleaned() {
        assertEquals("passwd.txt", FileName.of("../../etc/passwd.txt").value());
        assertEquals("申请.docx", FileName.of("C:\\Users\\wang\\申请.docx").value());
        assertEquals("ab.pdf", FileName.of("a\u0000b\r\n.pdf").value());
        assertEquals("hidden.pdf", FileName.of("...hidden.pdf").value());
        assertEquals("报告fdp.exe", FileName.of("报告\u202Efdp.exe").value());
        assertEquals("ab.pdf", FileName.of("a\"<b>|.pdf").value());
        assertEquals(255, FileName.of("长".repeat(400) + ".pdf").value().length());
        assertEquals("pdf", FileName.of("长".repeat(400) + ".PDF").extension());
    }

    @Test
    @DisplayName("ATT-05 a name that is nothing but a path is refused")
    void namelessFile() {
        assertThrows(RuleBroken.class, () -> FileName.of("../"));
        assertThrows(RuleBroken.class, () -> FileName.of(null));
    }

    private String recognise(byte[] content, String name) throws IOException {
        Path file = Files.write(folder.resolve("content"), content);
        return KindOfFile.recognise(file, FileName.of(name));
    }

    private void assertRefused(String code, byte[] content, String name) throws IOException {
        assertEquals(
                code,
                assertThrows(RuleBroken.class, () -> recognise(content, name)).code());
    }

    private static byte[] picture(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    private static byte[] zip(String entry) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(new byte[200]);
            zip.closeEntry();
        }
        return out.toByteArray();
    }
}
