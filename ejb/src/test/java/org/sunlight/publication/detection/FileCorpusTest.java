package org.sunlight.publication.detection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sunlight.publication.detection.PreparedFiles.DOCX;
import static org.sunlight.publication.detection.PreparedFiles.PDF;
import static org.sunlight.publication.detection.PreparedFiles.PPTX;
import static org.sunlight.publication.detection.PreparedFiles.XLSX;
import static org.sunlight.publication.detection.PreparedFiles.docx;
import static org.sunlight.publication.detection.PreparedFiles.paragraph;
import static org.sunlight.publication.detection.PreparedFiles.put;
import static org.sunlight.publication.detection.PreparedFiles.relations;
import static org.sunlight.publication.detection.PreparedFiles.row;
import static org.sunlight.publication.detection.PreparedFiles.text;
import static org.sunlight.publication.detection.PreparedFiles.wordPart;
import static org.sunlight.publication.detection.PreparedFiles.wordParts;
import static org.sunlight.publication.detection.PreparedFiles.workbookParts;
import static org.sunlight.publication.detection.PreparedFiles.zip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sunlight.shared.error.RuleBroken;

/** Office files, pictures and texts. */
class FileCorpusTest extends FileCorpus {

    private static byte[] workbook(String before, String rows, String state, String second) throws IOException {
        return zip(workbookParts(before, rows, state, second));
    }

    private static byte[] with(Map<String, byte[]> parts, String name, String content) throws IOException {
        put(parts, name, content);
        return zip(parts);
    }

    private static byte[] withBytes(Map<String, byte[]> parts, String name, byte[] content) throws IOException {
        parts.put(name, content);
        return zip(parts);
    }

    @TestFactory
    @DisplayName(
            "DET-10 DET-11 DET-12 everything that travels in a file is read where it stands, or the file is refused")
    List<DynamicTest> corpus() {
        word();
        sheets();
        picturesAndTexts();
        refusals();
        assertTrue(tests.size() >= 40, "documents: " + tests.size());
        return tests;
    }

    private void word() {
        file("clean.docx", DOCX, "", () -> docx(paragraph(CLEAN)));
        file("body.docx", DOCX, "MOBILE in BODY", () -> docx(paragraph(M)));
        file(
                "split runs.docx",
                DOCX,
                "MOBILE in BODY",
                () -> docx("<w:p><w:r><w:t>138888</w:t></w:r><w:r><w:t>88888</w:t></w:r></w:p>"));
        file(
                "table.docx",
                DOCX,
                "NAME in TABLE",
                () -> docx("<w:tbl><w:tr><w:tc>" + paragraph("姓名") + "</w:tc><w:tc>" + paragraph("张小燕")
                        + "</w:tc></w:tr></w:tbl>"));
        file(
                "header.docx",
                DOCX,
                "MOBILE in HEADER_FOOTER",
                () -> with(wordParts(paragraph(CLEAN)), "word/header1.xml", wordPart("w:hdr", paragraph(M))));
        file(
                "comment.docx",
                DOCX,
                "MOBILE in COMMENT",
                () -> with(
                        wordParts(paragraph(CLEAN)),
                        "word/comments.xml",
                        wordPart(
                                "w:comments",
                                "<w:comment w:id=\"0\" w:author=\"甲\">" + paragraph(M) + "</w:comment>")));
        file(
                "deleted.docx",
                DOCX,
                "MOBILE in REVISION",
                () -> docx("<w:p><w:del w:id=\"1\" w:author=\"甲\"><w:r><w:delText>" + M
                        + "</w:delText></w:r></w:del></w:p>"));
        file(
                "inserted.docx",
                DOCX,
                "MOBILE in BODY; MOBILE in REVISION",
                () -> docx("<w:p><w:ins w:id=\"1\" w:author=\"甲\"><w:r><w:t>" + M + "</w:t></w:r></w:ins></w:p>"));
        file(
                "vanish.docx",
                DOCX,
                "MOBILE in HIDDEN_TEXT",
                () -> docx("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>" + M + "</w:t></w:r></w:p>"));
        file(
                "white.docx",
                DOCX,
                "MOBILE in HIDDEN_TEXT",
                () -> docx("<w:p><w:r><w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr><w:t>" + M + "</w:t></w:r></w:p>"));
        file(
                "tiny.docx",
                DOCX,
                "MOBILE in HIDDEN_TEXT",
                () -> docx("<w:p><w:r><w:rPr><w:sz w:val=\"2\"/></w:rPr><w:t>" + M + "</w:t></w:r></w:p>"));
        file(
                "hidden style.docx",
                DOCX,
                "MOBILE in HIDDEN_TEXT",
                () -> with(
                        wordParts("<w:p><w:r><w:rPr><w:rStyle w:val=\"B\"/></w:rPr><w:t>" + M + "</w:t></w:r></w:p>"),
                        "word/styles.xml",
                        wordPart(
                                "w:styles",
                                "<w:style w:styleId=\"A\"><w:rPr><w:vanish/></w:rPr></w:style>"
                                        + "<w:style w:styleId=\"B\"><w:basedOn w:val=\"A\"/></w:style>")));
        file(
                "bookmark.docx",
                DOCX,
                "MOBILE in BOOKMARK",
                () -> docx("<w:p><w:bookmarkStart w:id=\"1\" w:name=\"电话" + M + "\"/></w:p>"));
        file(
                "form.docx",
                DOCX,
                "MOBILE in FORM_VALUE",
                () -> docx("<w:p><w:r><w:fldChar><w:ffData><w:default w:val=\"" + M
                        + "\"/></w:ffData></w:fldChar></w:r></w:p>"));
        file(
                "alternative.docx",
                DOCX,
                "MOBILE in ALTERNATIVE_TEXT",
                () -> docx("<w:p><w:r><w:drawing><docPr descr=\"" + M + "\"/></w:drawing></w:r></w:p>"));
        file(
                "link.docx",
                DOCX,
                "EMAIL in LINK",
                () -> with(
                        wordParts(paragraph(CLEAN)),
                        "word/_rels/document.xml.rels",
                        relations("mailto:zhang@example.com")));
        file(
                "property.docx",
                DOCX,
                "MOBILE in PROPERTY",
                () -> with(
                        wordParts(paragraph(CLEAN)),
                        "docProps/core.xml",
                        "<coreProperties><title>" + M + "</title></coreProperties>"));
        file(
                "custom.docx",
                DOCX,
                "NAME in PROPERTY",
                () -> with(
                        wordParts(paragraph(CLEAN)),
                        "docProps/custom.xml",
                        "<Properties><property name=\"申请人\"><lpwstr>张小燕</lpwstr></property></Properties>"));
        file(
                "embedded.docx",
                DOCX,
                "MOBILE in EMBEDDED_FILE",
                () -> withBytes(
                        wordParts(paragraph(CLEAN)),
                        "word/embeddings/a.xlsx",
                        workbook("", row("r=\"1\"", M), "visible", "")));
        file(
                "ole.docx",
                DOCX,
                "unprovable word/embeddings/oleObject1.bin",
                () -> withBytes(wordParts(paragraph(CLEAN)), "word/embeddings/oleObject1.bin", new byte[] {
                    1, 2, 3, 4, 5, 6, 7, 8
                }));
        file(
                "picture.docx",
                DOCX,
                "GPS_POSITION in IMAGE_METADATA",
                () -> withBytes(
                        wordParts(paragraph(CLEAN)), "word/media/image1.jpeg", PreparedFiles.jpegWithPosition()));
        file("slides.pptx", PPTX, "MOBILE in HIDDEN_SHEET", () -> {
            Map<String, byte[]> parts = wordParts("");
            parts.remove("word/document.xml");
            put(parts, "ppt/presentation.xml", "<p/>");
            return with(parts, "ppt/slides/slide1.xml", "<sld show=\"0\"><p><t>" + M + "</t></p></sld>");
        });
    }

    private void sheets() {
        file("clean.xlsx", XLSX, "", () -> workbook("", row("r=\"1\"", "年度", "件数"), "visible", row("r=\"1\"", "2017")));
        file(
                "column.xlsx",
                XLSX,
                "NAME in TABLE; PHONE in TABLE",
                () -> workbook("", row("r=\"1\"", "姓名", "联系电话") + row("r=\"2\"", "张小燕", "65551234"), "visible", ""));
        file(
                "hidden sheet.xlsx",
                XLSX,
                "MOBILE in HIDDEN_SHEET",
                () -> workbook("", "", "veryHidden", row("r=\"1\"", M)));
        file(
                "hidden row.xlsx",
                XLSX,
                "MOBILE in HIDDEN_ROW_OR_COLUMN",
                () -> workbook("", row("r=\"1\" hidden=\"1\"", M), "visible", ""));
        file(
                "hidden column.xlsx",
                XLSX,
                "MOBILE in HIDDEN_ROW_OR_COLUMN",
                () -> workbook(
                        "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols>", row("r=\"1\"", "件", M), "visible", ""));
        file(
                "number.xlsx",
                XLSX,
                "MOBILE in TABLE",
                () -> workbook("", "<row r=\"1\"><c r=\"A1\"><v>1.3888888888E10</v></c></row>", "visible", ""));
        file(
                "white.xlsx",
                XLSX,
                "MOBILE in HIDDEN_TEXT",
                () -> with(
                        workbookParts("", "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>" + M + "</v></c></row>", "visible", ""),
                        "xl/styles.xml",
                        "<styleSheet><fonts><font/><font><color rgb=\"FFFFFFFF\"/></font></fonts><cellXfs><xf fontId=\"0\"/>"
                                + "<xf fontId=\"1\"/></cellXfs></styleSheet>"));
        file(
                "left over string.xlsx",
                XLSX,
                "MOBILE in HIDDEN_TEXT",
                () -> with(
                        workbookParts("", "", "visible", ""),
                        "xl/sharedStrings.xml",
                        "<sst><si><t>" + M + "</t></si></sst>"));
        file(
                "comment.xlsx",
                XLSX,
                "MOBILE in COMMENT",
                () -> with(
                        workbookParts("", "", "visible", ""),
                        "xl/comments1.xml",
                        "<comments><commentList><comment ref=\"A1\"><text><t>" + M
                                + "</t></text></comment></commentList></comments>"));
        file(
                "pivot.xlsx",
                XLSX,
                "MOBILE in HIDDEN_SHEET",
                () -> with(
                        workbookParts("", "", "visible", ""),
                        "xl/pivotCache/pivotCacheDefinition1.xml",
                        "<d><sharedItems><s v=\"" + M + "\"/></sharedItems></d>"));
        file("header.xlsx", XLSX, "MOBILE in HEADER_FOOTER", () -> {
            Map<String, byte[]> parts = workbookParts("", "", "visible", "");
            return with(
                    parts,
                    "xl/worksheets/sheet2.xml",
                    "<worksheet><headerFooter><oddHeader>" + M + "</oddHeader></headerFooter></worksheet>");
        });
    }

    private void picturesAndTexts() {
        file("clean.png", "image/png", "", () -> PreparedFiles.picture("png"));
        file("clean.jpg", "image/jpeg", "", () -> PreparedFiles.picture("jpg"));
        file("clean.tif", "image/tiff", "", () -> PreparedFiles.picture("tiff"));
        file("position.jpg", "image/jpeg", "GPS_POSITION in IMAGE_METADATA", PreparedFiles::jpegWithPosition);
        file("text.png", "image/png", "MOBILE in IMAGE_METADATA", () -> PreparedFiles.pngWithText("Comment", M));
        file("utf8.txt", "text/plain", "NAME in BODY", () -> text("信访人张小燕反映", "UTF-8"));
        file("gb.txt", "text/plain", "NAME in BODY", () -> text("信访人张小燕反映", "GB18030"));
        file("utf16.txt", "text/plain", "NAME in BODY", () -> text("信访人张小燕反映", "UTF-16"));
    }

    private void refusals() {
        file("encrypted.docx", DOCX, "FILE_ENCRYPTED", PreparedFiles::encryptedDocx);
        file("encrypted.pdf", PDF, "FILE_ENCRYPTED", () -> PreparedFiles.encryptedPdf("user"));
        file("locked for change.pdf", PDF, "FILE_ENCRYPTED", () -> PreparedFiles.encryptedPdf(""));
        file("cut.docx", DOCX, "FILE_DAMAGED", () -> PreparedFiles.cut(docx(paragraph(CLEAN))));
        file("cut.pdf", PDF, "FILE_DAMAGED", () -> PreparedFiles.cut(PreparedFiles.pdfWithTitle("a")));
        file("cut.png", "image/png", "FILE_DAMAGED", () -> PreparedFiles.cut(PreparedFiles.picture("png")));
        file("cut.jpg", "image/jpeg", "FILE_DAMAGED", () -> PreparedFiles.cut(PreparedFiles.picture("jpg")));
        file("no xml.docx", DOCX, "FILE_DAMAGED", () -> docx("<w:p>"));
        file("garbage.pdf", PDF, "FILE_DAMAGED", () -> text("%PDF-1.7 garbage %%EOF", "UTF-8"));
        file("empty.docx", DOCX, "FILE_DAMAGED", () -> new byte[0]);
        file(
                "macros.xlsx",
                XLSX,
                "FILE_WITH_MACROS",
                () -> withBytes(workbookParts("", "", "visible", ""), "xl/vbaProject.bin", new byte[10]));
        file(
                "declared macros.docx",
                DOCX,
                "FILE_WITH_MACROS",
                () -> with(
                        wordParts(""),
                        "[Content_Types].xml",
                        "<Types><Override ContentType=\"a.macroEnabled.main+xml\"/></Types>"));
        file("explodes.docx", DOCX, "FILE_EXPLODES", () -> PreparedFiles.exploding(80));
        file(
                "nested.docx",
                DOCX,
                "FILE_EXPLODES",
                () -> withBytes(wordParts(""), "word/embeddings/a.zip", zip(Map.of("b.txt", new byte[1]))));
        file("too deep.docx", DOCX, "FILE_EXPLODES", () -> {
            byte[] inner = docx(paragraph(M));
            for (int i = 0; i < 4; i++) {
                inner = withBytes(wordParts(""), "word/embeddings/a.docx", inner);
            }
            return inner;
        });
        file("many entries.docx", DOCX, "FILE_EXPLODES", () -> {
            Map<String, byte[]> parts = wordParts("");
            for (int i = 0; i < 5001; i++) {
                parts.put("word/a" + i, new byte[0]);
            }
            return zip(parts);
        });
        file("old.doc", "application/msword", "FILE_KIND_NOT_PROVABLE", PreparedFiles::oldWord);
        file("plain.zip", "application/zip", "FILE_KIND_NOT_PROVABLE", () -> zip(Map.of("a.txt", new byte[1])));
        file("page.ofd", "application/ofd", "FILE_KIND_NOT_PROVABLE", () -> zip(Map.of("OFD.xml", new byte[1])));
        file("program.txt", "text/plain", "FILE_KIND_NOT_PROVABLE", () -> new byte[] {'a', 0, 'b'});
        file("mail.eml", "message/rfc822", "FILE_KIND_NOT_PROVABLE", () -> text("From: a", "UTF-8"));
    }

    @Test
    @DisplayName("DET-01 DET-10 where a datum stands is told so that a reader finds it")
    void tellsWhere() throws IOException {
        Path file = Files.write(folder.resolve("a"), workbook("", row("r=\"1\"", "件", M), "visible", ""));
        List<Suggestion> found = detector.look(reading.read(file, XLSX).parts(), Known.NOTHING);
        assertEquals("名单!B1", found.get(0).where());
        Path broken = Files.write(folder.resolve("b"), new byte[] {1});
        assertThrows(RuleBroken.class, () -> reading.read(broken, DOCX));
    }
}
