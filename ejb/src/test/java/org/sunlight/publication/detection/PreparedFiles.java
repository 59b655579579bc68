package org.sunlight.publication.detection;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files for tests, made in memory: clean ones, and each with something in one place. Invented numbers only. */
public final class PreparedFiles {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String S = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    public static final String DOCX = OFFICE + "wordprocessingml.document";
    public static final String XLSX = OFFICE + "spreadsheetml.sheet";
    public static final String PPTX = OFFICE + "presentationml.presentation";
    public static final String PDF = "application/pdf";

    private PreparedFiles() {}

    /** Writes into a PDF. */
    public interface Drawing {
        void draw(PDDocument document, PDPage page, PDPageContentStream content) throws IOException;
    }

    public static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    /** @param body what stands in the body, as WordprocessingML */
    public static Map<String, byte[]> wordParts(String body) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        put(parts, "[Content_Types].xml", types(DOCX, "/word/document.xml"));
        put(parts, "_rels/.rels", relations("word/document.xml"));
        put(parts, "word/document.xml", "<w:document " + W + "><w:body>" + body + "</w:body></w:document>");
        return parts;
    }

    /** @param root such as {@code w:hdr} */
    public static String wordPart(String root, String content) {
        return "<" + root + " " + W + ">" + content + "</" + root + ">";
    }

    public static String row(String attributes, String... cells) {
        StringBuilder row = new StringBuilder("<row " + attributes + ">");
        for (int i = 0; i < cells.length; i++) {
            String number = attributes.replaceAll(".*r=\"(\\d+)\".*", "$1");
            row.append(
                    "<c r=\"" + (char) ('A' + i) + number + "\" t=\"inlineStr\"><is><t>" + cells[i] + "</t></is></c>");
        }
        return row + "</row>";
    }

    /** @param state of the second sheet: visible, hidden or veryHidden */
    public static Map<String, byte[]> workbookParts(String before, String rows, String state, String secondRows) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        put(parts, "[Content_Types].xml", types(XLSX, "/xl/workbook.xml"));
        put(parts, "_rels/.rels", relations("xl/workbook.xml"));
        put(
                parts,
                "xl/workbook.xml",
                "<workbook " + S + "><sheets><sheet name=\"名单\" sheetId=\"1\" r:id=\"rId1\"/><sheet name=\"底稿\""
                        + " sheetId=\"2\" state=\"" + state + "\" r:id=\"rId2\"/></sheets></workbook>");
        put(parts, "xl/_rels/workbook.xml.rels", relations("worksheets/sheet1.xml", "worksheets/sheet2.xml"));
        put(parts, "xl/worksheets/sheet1.xml", sheet(before, rows));
        put(parts, "xl/worksheets/sheet2.xml", sheet("", secondRows));
        return parts;
    }

    private static String sheet(String before, String rows) {
        return "<worksheet " + S + ">" + before + "<sheetData>" + rows + "</sheetData></worksheet>";
    }

    public static void put(Map<String, byte[]> parts, String name, String text) {
        parts.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String types(String kind, String main) {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\""
                + " ContentType=\"application/xml\"/><Override PartName=\"" + main + "\" ContentType=\"" + kind
                + ".main+xml\"/></Types>";
    }

    public static String relations(String... targets) {
        StringBuilder relations = new StringBuilder("<Relationships xmlns=\"" + RELATIONS + "\">");
        for (int i = 0; i < targets.length; i++) {
            boolean outside = targets[i].contains(":");
            relations.append("<Relationship Id=\"rId" + (i + 1) + "\" Type=\"part\" Target=\"" + targets[i] + "\""
                    + (outside ? " TargetMode=\"External\"" : "") + "/>");
        }
        return relations + "</Relationships>";
    }

    public static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    public static byte[] docx(String body) throws IOException {
        return zip(wordParts(body));
    }

    /** A document whose extra part unpacks to that many million zeros. */
    public static byte[] exploding(int megabytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] zeros = new byte[1 << 20];
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            try (ZipInputStream plain = new ZipInputStream(new java.io.ByteArrayInputStream(docx(paragraph("正文"))))) {
                for (ZipEntry entry = plain.getNextEntry(); entry != null; entry = plain.getNextEntry()) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    plain.transferTo(zip);
                }
            }
            zip.putNextEntry(new ZipEntry("word/media/image1.bin"));
            for (int i = 0; i < megabytes; i++) {
                zip.write(zeros);
            }
        }
        return out.toByteArray();
    }

    public static byte[] encryptedDocx() throws IOException {
        try (POIFSFileSystem ole = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("invented");
            try (OutputStream out = encryptor.getDataStream(ole)) {
                out.write(docx(paragraph("正文")));
            } catch (java.security.GeneralSecurityException e) {
                throw new IOException(e);
            }
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            ole.writeFilesystem(file);
            return file.toByteArray();
        }
    }

    public static byte[] oldWord() throws IOException {
        try (POIFSFileSystem ole = new POIFSFileSystem()) {
            ole.createDocument(new java.io.ByteArrayInputStream(new byte[4096]), "WordDocument");
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            ole.writeFilesystem(file);
            return file.toByteArray();
        }
    }

    public static byte[] pdf(Drawing drawing) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                write(content, 72, 760, "Notice of the bureau");
                drawing.draw(document, page, content);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    /** Letters of a font that every reader has: digits and Latin letters only. */
    public static void write(PDPageContentStream content, float x, float y, String text) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 12);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }

    public static byte[] pdfWithTitle(String title) throws IOException {
        return pdf((document, page, content) -> {
            PDDocumentInformation properties = new PDDocumentInformation();
            properties.setTitle(title);
            document.setDocumentInformation(properties);
        });
    }

    /** First saved with the words, then saved again without them behind the first. */
    public static byte[] revisedPdf(String removed) throws IOException {
        byte[] first = pdf((document, page, content) -> write(content, 72, 700, removed));
        try (PDDocument document = org.apache.pdfbox.Loader.loadPDF(first)) {
            PDPage page = document.getPage(0);
            try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.OVERWRITE, true)) {
                write(content, 72, 760, "Notice of the bureau");
            }
            page.getCOSObject().setNeedToBeUpdated(true);
            page.getCOSObject().getCOSObject(COSName.CONTENTS);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        }
    }

    public static byte[] encryptedPdf(String user) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", user, new AccessPermission()));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    public static byte[] scannedPdf() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(LosslessFactory.createFromImage(document, image()), 0, 0, 600, 800);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static BufferedImage image() {
        return new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
    }

    public static byte[] picture(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image(), format, out);
        return out.toByteArray();
    }

    /** A PNG that carries a text beside its pixels. */
    public static byte[] pngWithText(String keyword, String text) throws IOException {
        byte[] png = picture("png");
        byte[] content = ("iTXt" + keyword + "\0\0\0\0\0" + text).getBytes(StandardCharsets.UTF_8);
        CRC32 crc = new CRC32();
        crc.update(content);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int header = 33;
        out.write(png, 0, header);
        out.write(number(content.length - 4));
        out.write(content);
        out.write(number((int) crc.getValue()));
        out.write(png, header, png.length - header);
        return out.toByteArray();
    }

    private static byte[] number(int n) {
        return new byte[] {(byte) (n >> 24), (byte) (n >> 16), (byte) (n >> 8), (byte) n};
    }

    /** A JPEG of a camera that wrote where it stood: 25°2'24" N, 102°42'36" E. */
    public static byte[] jpegWithPosition() throws IOException {
        byte[] jpeg = picture("jpg");
        ByteArrayOutputStream exif = new ByteArrayOutputStream();
        exif.write("Exif\0\0MM\0*\0\0\0\u0008".getBytes(StandardCharsets.ISO_8859_1));
        // first directory: one entry that points to the directory of the position
        exif.write(new byte[] {0, 1, (byte) 0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 26, 0, 0, 0, 0});
        exif.write(new byte[] {0, 4});
        exif.write(new byte[] {0, 1, 0, 2, 0, 0, 0, 2, 'N', 0, 0, 0});
        exif.write(new byte[] {0, 2, 0, 5, 0, 0, 0, 3, 0, 0, 0, 80});
        exif.write(new byte[] {0, 3, 0, 2, 0, 0, 0, 2, 'E', 0, 0, 0});
        exif.write(new byte[] {0, 4, 0, 5, 0, 0, 0, 3, 0, 0, 0, 104});
        exif.write(new byte[] {0, 0, 0, 0});
        for (int part : new int[] {25, 2, 24, 102, 42, 36}) {
            exif.write(number(part));
            exif.write(number(1));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (exif.size() + 2)});
        exif.writeTo(out);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    public static byte[] text(String text, String charset) {
        return text.getBytes(Charset.forName(charset));
    }

    public static byte[] cut(byte[] file) {
        return Arrays.copyOf(file, file.length * 2 / 3);
    }
}
