package org.sunlight.publication.redaction;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** A Word file with one word that must not get out in each place where words can be. */
final class CanaryWord {

    /** Places that a reader sees: their words are passages. */
    static final List<String> SEEN =
            List.of("body", "table", "header", "footer", "footnote", "text box", "alternative text", "link words");

    static final Map<String, String> CANARIES = new LinkedHashMap<>();

    static {
        CANARIES.put("body", "王秘壹甲");
        CANARIES.put("table", "李秘二甲");
        CANARIES.put("header", "周秘三甲");
        CANARIES.put("footer", "吴秘四甲");
        CANARIES.put("footnote", "郑秘五甲");
        CANARIES.put("comment", "冯秘六甲");
        CANARIES.put("deleted", "陈秘七甲");
        CANARIES.put("hidden text", "褚秘八甲");
        CANARIES.put("hidden by style", "卫秘九甲");
        CANARIES.put("text box", "蒋秘十甲");
        CANARIES.put("custom xml", "沈秘甲甲");
        CANARIES.put("property", "韩秘乙甲");
        CANARIES.put("custom property", "杨秘丙甲");
        CANARIES.put("alternative text", "朱秘丁甲");
        CANARIES.put("link target", "qin-mi-wu");
        CANARIES.put("link words", "尤秘己甲");
        CANARIES.put("field instruction", "许秘庚甲");
        CANARIES.put("embedded object", "何秘辛甲");
        CANARIES.put("embedded workbook", "吕秘子甲");
        CANARIES.put("part name", "shi-mi-chou");
        CANARIES.put("bookmark", "张秘寅甲");
        CANARIES.put("remark in xml", "孔秘卯甲");
        CANARIES.put("author", "曹秘辰甲");
        CANARIES.put("picture data", "严秘巳甲");
        CANARIES.put("template", "华秘午甲");
        CANARIES.put("style name", "金秘未甲");
        CANARIES.put("theme name", "魏秘申甲");
        CANARIES.put("list name", "陶秘酉甲");
        CANARIES.put("table caption", "戚秘戌甲");
        CANARIES.put("text outside of runs", "谢秘亥甲");
    }

    private static final String NAMES = " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
            + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'"
            + " xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'"
            + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'"
            + " xmlns:pic='http://schemas.openxmlformats.org/drawingml/2006/picture'"
            + " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'"
            + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
            + " xmlns:v='urn:schemas-microsoft-com:vml' xmlns:o='urn:schemas-microsoft-com:office:office'"
            + " xmlns:w14='http://schemas.microsoft.com/office/word/2010/wordml' mc:Ignorable='w14'";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private CanaryWord() {}

    static String word(String place) {
        return CANARIES.get(place);
    }

    static byte[] withCanaries() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        put(parts, "[Content_Types].xml", contentTypes());
        put(
                parts,
                "_rels/.rels",
                relations(List.of(
                        relation("rId1", OFFICE + "officeDocument", "word/document.xml", ""),
                        relation("rId2", OFFICE + "extended-properties", "docProps/app.xml", ""),
                        relation("rId3", OFFICE + "custom-properties", "docProps/custom.xml", ""))));
        put(parts, "word/document.xml", document());
        put(
                parts,
                "word/_rels/document.xml.rels",
                relations(List.of(
                        relation("rId1", OFFICE + "header", "header1.xml", ""),
                        relation("rId2", OFFICE + "footer", "footer1.xml", ""),
                        relation("rId3", OFFICE + "footnotes", "footnotes.xml", ""),
                        relation("rId4", OFFICE + "comments", "comments.xml", ""),
                        relation("rId5", OFFICE + "styles", "styles.xml", ""),
                        relation(
                                "rId6",
                                OFFICE + "hyperlink",
                                "https://example.gov.cn/" + word("link target"),
                                "External"),
                        relation("rId7", OFFICE + "oleObject", "embeddings/oleObject1.bin", ""),
                        relation("rId8", OFFICE + "image", "media/" + word("part name") + ".png", ""),
                        relation(
                                "rId9",
                                OFFICE + "attachedTemplate",
                                "file:///C:/" + word("template") + ".dotm",
                                "External"),
                        relation("rId10", OFFICE + "theme", "theme/theme1.xml", ""),
                        relation("rId11", OFFICE + "numbering", "numbering.xml", ""))));
        put(
                parts,
                "word/theme/theme1.xml",
                "<a:theme xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main' name='" + word("theme name")
                        + "'><a:themeElements><a:clrScheme name='" + word("theme name")
                        + "'/></a:themeElements></a:theme>");
        put(
                parts,
                "word/numbering.xml",
                "<w:numbering" + NAMES + "><w:abstractNum w:abstractNumId='0'><w:name w:val='" + word("list name")
                        + "'/></w:abstractNum></w:numbering>");
        put(parts, "word/header1.xml", "<w:hdr" + NAMES + ">" + paragraph(word("header")) + "</w:hdr>");
        put(
                parts,
                "word/footer1.xml",
                "<w:ftr" + NAMES + ">" + paragraph(word("footer") + "第")
                        + "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> PAGE \\* MERGEFORMAT </w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>1</w:t></w:r>"
                        + "<w:r><w:fldChar w:fldCharType='end'/></w:r></w:p></w:ftr>");
        put(
                parts,
                "word/footnotes.xml",
                "<w:footnotes" + NAMES + "><w:footnote w:id='1'>" + paragraph(word("footnote"))
                        + "</w:footnote></w:footnotes>");
        put(
                parts,
                "word/comments.xml",
                "<w:comments" + NAMES + "><w:comment w:id='0' w:author='" + word("author") + "'>"
                        + paragraph(word("comment")) + "</w:comment></w:comments>");
        put(
                parts,
                "word/styles.xml",
                "<w:styles" + NAMES + "><w:style w:type='character' w:styleId='secret'>"
                        + "<w:name w:val='Secret'/><w:rPr><w:vanish/></w:rPr></w:style>"
                        + "<w:style w:type='paragraph' w:styleId='" + word("style name") + "'><w:name w:val='"
                        + word("style name") + "'/></w:style></w:styles>");
        put(parts, "customXml/item1.xml", "<data>" + word("custom xml") + "</data>");
        put(parts, "docProps/app.xml", "<Properties><Manager>" + word("property") + "</Manager></Properties>");
        put(parts, "docProps/custom.xml", "<Properties><value>" + word("custom property") + "</value></Properties>");
        parts.put(
                "word/embeddings/oleObject1.bin",
                ("\u0001\u0002" + word("embedded object")).getBytes(StandardCharsets.UTF_16LE));
        parts.put(
                "word/embeddings/book.xlsx",
                packed(Map.of(
                        "xl/sharedStrings.xml",
                        ("<si>" + word("embedded workbook") + "</si>").getBytes(StandardCharsets.UTF_8))));
        parts.put("word/media/" + word("part name") + ".png", picture());
        return packed(parts);
    }

    private static String document() {
        return "<w:document" + NAMES + "><!-- " + word("remark in xml") + " --><w:body>"
                + "<w:p w:rsidR='00A1' w14:paraId='11112222'><w:r><w:t>经核查，小区电梯已恢复运行。信访人王</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>秘</w:t></w:r>"
                + "<w:proofErr w:type='spellStart'/><w:r><w:t xml:space='preserve'>壹 </w:t></w:r><w:r><w:t>甲对处理意见满意。</w:t></w:r></w:p>"
                + "<w:p><w:bookmarkStart w:id='5' w:name='" + word("bookmark")
                + "'/>" + word("text outside of runs") + "<w:pPr><w:pStyle w:val='" + word("style name")
                + "'/></w:pPr><w:r><w:t>书签处</w:t></w:r><w:bookmarkEnd w:id='5'/>"
                + "<w:commentRangeStart w:id='0'/><w:ins w:id='7' w:author='" + word("author")
                + "'><w:r><w:t>插入的字留下</w:t></w:r></w:ins>"
                + "<w:del w:id='8' w:author='x'><w:r><w:delText>" + word("deleted") + "</w:delText></w:r></w:del>"
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>" + word("hidden text") + "</w:t></w:r>"
                + "<w:r><w:rPr><w:rStyle w:val='secret'/></w:rPr><w:t>" + word("hidden by style") + "</w:t></w:r>"
                + "<w:commentRangeEnd w:id='0'/><w:r><w:commentReference w:id='0'/></w:r></w:p>"
                + "<w:p><w:hyperlink r:id='rId6'><w:r><w:t>" + word("link words") + "</w:t></w:r></w:hyperlink>"
                + "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> HYPERLINK \""
                + word("field instruction")
                + "\" </w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>域的结果</w:t></w:r>"
                + "<w:r><w:fldChar w:fldCharType='end'/></w:r><w:r><w:footnoteReference w:id='1'/></w:r></w:p>"
                + "<w:tbl><w:tblPr><w:tblCaption w:val='" + word("table caption")
                + "'/></w:tblPr><w:tr><w:tc><w:p><w:r><w:t>姓名</w:t></w:r></w:p></w:tc><w:tc>" + paragraph(word("table"))
                + "</w:tc></w:tr></w:tbl>"
                + "<w:p><w:r><mc:AlternateContent><mc:Choice Requires='wps'>"
                + drawing(
                        "wps:wsp",
                        "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
                        "<wps:txbx><w:txbxContent>" + paragraph(word("text box")) + "</w:txbxContent></wps:txbx>",
                        "")
                + "</mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>" + paragraph(word("text box"))
                + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
                + "<w:p><w:r>"
                + drawing(
                        "pic:pic",
                        "http://schemas.openxmlformats.org/drawingml/2006/picture",
                        "<pic:nvPicPr><pic:cNvPr id='1' name='a'/></pic:nvPicPr><pic:blipFill><a:blip r:embed='rId8'/></pic:blipFill>",
                        word("alternative text"))
                + "</w:r></w:p>"
                + "<w:p><w:r><w:object><o:OLEObject r:id='rId7'/></w:object></w:r></w:p>"
                + "<w:sectPr><w:headerReference w:type='default' r:id='rId1'/><w:footerReference w:type='default' r:id='rId2'/></w:sectPr>"
                + "</w:body></w:document>";
    }

    private static String drawing(String element, String uri, String content, String description) {
        return "<w:drawing><wp:inline><wp:extent cx='914400' cy='914400'/><wp:docPr id='1' name='图' descr='"
                + description
                + "'/><a:graphic><a:graphicData uri='" + uri + "'><" + element + ">" + content + "</" + element
                + "></a:graphicData></a:graphic></wp:inline></w:drawing>";
    }

    static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    /** A Word file of plain paragraphs. */
    static byte[] plain(String... lines) throws IOException {
        StringBuilder body = new StringBuilder();
        for (String line : lines) {
            body.append(paragraph(line));
        }
        Map<String, byte[]> parts = new LinkedHashMap<>();
        put(parts, "[Content_Types].xml", contentTypes());
        put(
                parts,
                "_rels/.rels",
                relations(List.of(relation("rId1", OFFICE + "officeDocument", "word/document.xml", ""))));
        put(parts, "word/document.xml", "<w:document" + NAMES + "><w:body>" + body + "</w:body></w:document>");
        return packed(parts);
    }

    /** A Word file with such a main part. */
    static byte[] main(byte[] document) throws IOException {
        return packed(Map.of("word/document.xml", document));
    }

    static byte[] with(byte[] word, String part, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (java.util.zip.ZipInputStream in =
                        new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(word));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(zip);
            }
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content);
        }
        return out.toByteArray();
    }

    private static String contentTypes() {
        return "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                + "<Default Extension='xml' ContentType='application/xml'/><Override PartName='/word/document.xml'"
                + " ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>";
    }

    private static String relations(List<String> rows) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                + String.join("", rows) + "</Relationships>";
    }

    private static String relation(String id, String type, String target, String mode) {
        return "<Relationship Id='" + id + "' Type='" + type + "' Target='" + target + "'"
                + (mode.isEmpty() ? "" : " TargetMode='" + mode + "'") + "/>";
    }

    private static void put(Map<String, byte[]> parts, String name, String xml) {
        parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] packed(Map<String, byte[]> parts) throws IOException {
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

    /** A picture that says more than it shows: a text after its end. */
    private static byte[] picture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
        out.write(word("picture data").getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }
}
