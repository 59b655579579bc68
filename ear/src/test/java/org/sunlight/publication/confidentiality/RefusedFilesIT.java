package org.sunlight.publication.confidentiality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.office.attachment.StoreAttachment;
import org.sunlight.shared.error.DomainException;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.shared.security.Caller;
import org.sunlight.shared.security.Roles;

/** Files that nobody can examine, or that tell more than they show, stop a review before it begins. */
class RefusedFilesIT extends ReviewCase {

    private static final String TEXT = "自下月起，每周三上午为公开接待时间。";

    /** Refused with this code at the place of the file, with an innocent file in front of it, and nothing is kept. */
    private void refused(String code, String name, byte[] content) throws Exception {
        Material draft = material(TEXT);
        MaterialFile innocent = textFile(draft, "附件一.txt", "每周三上午。");
        MaterialFile bad = file(draft, name, content);
        RuleBroken refusal = assertThrows(RuleBroken.class, () -> submitted(with(draft, innocent, bad)));
        assertEquals("files[1] " + code, refusal.pointer() + " " + refusal.code());
        assertTrue(
                as(clerk(), () -> reviews.latest(KIND, draft.subjectNumber())).isEmpty());
        assertEquals(ReviewState.IN_SECTION, submitted(with(draft, innocent)).state(), "without it");
    }

    private static Material with(Material draft, MaterialFile... files) {
        return new Material(KIND, draft.subjectNumber(), draft.organId(), draft.title(), draft.text(), List.of(files));
    }

    @Test
    @DisplayName("CON-08 DET-11 an encrypted PDF is refused at its place, also one that opens without a password")
    void refusesEncrypted() throws Exception {
        for (String password : List.of("user", "")) {
            try (PDDocument document = new PDDocument();
                    ByteArrayOutputStream out = new ByteArrayOutputStream()) {
                document.addPage(new PDPage());
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
                document.save(out);
                refused("FILE_ENCRYPTED", "加密.pdf", out.toByteArray());
            }
        }
    }

    @Test
    @DisplayName("CON-08 DET-11 a damaged PDF is refused at its place")
    void refusesDamaged() throws Exception {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(out);
            refused("FILE_DAMAGED", "损坏.pdf", Arrays.copyOf(out.toByteArray(), out.size() / 2));
        }
    }

    @Test
    @DisplayName(
            "CON-08 DET-11 a workbook with macros is refused: named so when it comes in, disguised when it is examined")
    void refusesMacros() throws Exception {
        byte[] workbook;
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.createSheet("名单").createRow(0).createCell(0).setCellValue("件数");
            book.setVBAProject(new ByteArrayInputStream(new byte[] {1, 2, 3, 4}));
            book.write(out);
            workbook = out.toByteArray();
        }
        Material draft = material(TEXT);
        RuleBroken atTheDoor = assertThrows(RuleBroken.class, () -> file(draft, "台账.xlsm", workbook));
        assertEquals("ATTACHMENT_NAME_MISMATCH", atTheDoor.code());
        refused("FILE_WITH_MACROS", "台账.xlsx", workbook);
    }

    @Test
    @DisplayName(
            "CON-08 DET-12 a Word file that explodes when it is opened is refused, and so is one with a ZIP in it that does")
    void refusesExplosions() throws Exception {
        byte[] exploding = withPart("word/media/image1.bin", new byte[80 << 20]);
        assertTrue(exploding.length < 1 << 20, "small enough to be let in");
        refused("FILE_EXPLODES", "答复.docx", exploding);
        ByteArrayOutputStream inner = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(inner)) {
            zip.putNextEntry(new ZipEntry("zeros.txt"));
            zip.write(new byte[80 << 20]);
        }
        refused("FILE_EXPLODES", "附图.docx", withPart("word/embeddings/data1.zip", inner.toByteArray()));
    }

    private static byte[] withPart(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out);
                ZipInputStream plain = new ZipInputStream(new ByteArrayInputStream(word()))) {
            for (ZipEntry entry = plain.getNextEntry(); entry != null; entry = plain.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                plain.transferTo(zip);
            }
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] word() throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("每周三上午。");
            document.write(out);
            return out.toByteArray();
        }
    }

    @Test
    @DisplayName("CON-08 a picture that says where it was taken is refused at its place")
    void refusesPositions() throws Exception {
        refused("FILE_WITH_POSITION", "现场.jpg", pictureWithPosition());
    }

    private static byte[] pictureWithPosition() throws IOException {
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpeg", jpeg);
        ByteBuffer notes = ByteBuffer.allocate(6 + 8 + 18 + 54 + 48);
        notes.put("Exif\0\0MM".getBytes(StandardCharsets.ISO_8859_1))
                .putShort((short) 42)
                .putInt(8);
        // first directory: one entry that leads to the directory of the position, 26 bytes in
        notes.putShort((short) 1);
        entry(notes, 0x8825, 4, 1).putInt(26);
        notes.putInt(0).putShort((short) 4);
        entry(notes, 1, 2, 2).put(new byte[] {'N', 0, 0, 0});
        entry(notes, 2, 5, 3).putInt(80);
        entry(notes, 3, 2, 2).put(new byte[] {'E', 0, 0, 0});
        entry(notes, 4, 5, 3).putInt(104);
        notes.putInt(0);
        for (int part : new int[] {25, 2, 24, 102, 42, 36}) {
            notes.putInt(part).putInt(1);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg.toByteArray(), 0, 2);
        out.write(new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (notes.position() + 2)});
        out.write(notes.array(), 0, notes.position());
        out.write(jpeg.toByteArray(), 2, jpeg.size() - 2);
        return out.toByteArray();
    }

    private static ByteBuffer entry(ByteBuffer notes, int tag, int type, int count) {
        return notes.putShort((short) tag).putShort((short) type).putInt(count);
    }

    @Test
    @DisplayName(
            "CON-02 a file of another organ cannot be handed in with a record of one's own, even where one may open it")
    void refusesForeignFiles() throws Exception {
        Caller below = of("XF-FM", "elsewhere", Roles.CLERK);
        Material ofTheCity = material(TEXT);
        Material ofTheTown = new Material(
                KIND, ofTheCity.subjectNumber() + "-2", below.organId(), ofTheCity.title(), TEXT, List.of());
        MaterialFile theCitys = textFile(ofTheCity, "市局的.txt", "内容");
        MaterialFile theTowns = MaterialFile.of(as(
                below,
                () -> attachments.store(new StoreAttachment(
                        KIND,
                        ofTheTown.subjectNumber(),
                        below.organId(),
                        "乡里的.txt",
                        new ByteArrayInputStream("内容".getBytes(StandardCharsets.UTF_8))))));
        refusesFile(below, ofTheTown, theCitys);
        refusesFile(clerk(), ofTheCity, theTowns);
    }

    private void refusesFile(Caller by, Material own, MaterialFile foreign) throws Exception {
        Material mixed =
                new Material(KIND, own.subjectNumber(), own.organId(), own.title(), own.text(), List.of(foreign));
        DomainException refusal = assertThrows(
                NotFound.class,
                () -> as(
                        by,
                        () -> service.submit(new SubmitForReview(mixed, true, Carrier.DOCUMENT, null, null, null))));
        assertEquals("ATTACHMENT_NOT_FOUND", refusal.code());
        assertTrue(as(by, () -> reviews.latest(KIND, own.subjectNumber())).isEmpty());
    }
}
