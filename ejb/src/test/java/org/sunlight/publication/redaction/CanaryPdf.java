package org.sunlight.publication.redaction;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** A PDF with one word that must not get out in each place where words can be. */
final class CanaryPdf {

    static final String ON_THE_PAGE = "王秘壹";
    static final String PUBLIC = "经核查，小区电梯已于八月恢复运行。";

    /** Where the words are; the one on the page is the only one that a reader sees. */
    static final Map<String, String> CANARIES = new LinkedHashMap<>();

    static {
        CANARIES.put("text layer", ON_THE_PAGE);
        CANARIES.put("info", "李秘二");
        CANARIES.put("xmp", "周秘三");
        CANARIES.put("annotation", "吴秘四");
        CANARIES.put("link", "zheng-mi-wu");
        CANARIES.put("form value", "冯秘六");
        CANARIES.put("bookmark", "陈秘七");
        CANARIES.put("attachment", "褚秘八");
        CANARIES.put("attachment name", "卫秘九");
        CANARIES.put("earlier revision", "蒋秘十");
        CANARIES.put("hidden layer", "沈秘甲");
        CANARIES.put("replacement text", "韩秘乙");
        CANARIES.put("under a black bar", "杨秘丙");
        CANARIES.put("picture description", "朱秘丁");
        CANARIES.put("white on white", "秦秘戊");
        CANARIES.put("invisible text", "尤秘己");
        CANARIES.put("outside of the page", "许秘庚");
        CANARIES.put("script", "何秘辛");
        CANARIES.put("layer name", "吕秘子");
        CANARIES.put("data of a program", "施秘丑");
        CANARIES.put("unreachable object", "孔秘寅");
        CANARIES.put("remark between objects", "曹秘卯");
    }

    private CanaryPdf() {}

    static String word(String place) {
        return CANARIES.get(place);
    }

    static byte[] withCanaries() throws IOException {
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            build(document);
            document.save(first);
        }
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(first.toByteArray())) {
            PDPage second = document.getPage(1);
            PDStream rest = new PDStream(document, new ByteArrayInputStream(new byte[] {'q', ' ', 'Q'}));
            second.setContents(rest);
            second.getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(both);
        }
        both.write(unreachable(word("unreachable object")));
        both.write(("%" + word("remark between objects") + "\n").getBytes(Charset.forName("GB18030")));
        return both.toByteArray();
    }

    /** An object that nothing leads to, as it stands behind a file. */
    static byte[] unreachable(String word) {
        String hex = HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_16BE));
        return ("\n999 0 obj\n<FEFF" + hex + ">\nendobj\n").getBytes(StandardCharsets.US_ASCII);
    }

    static PDType0Font song(PDDocument document) throws IOException {
        try (InputStream font = CanaryPdf.class.getResourceAsStream("/fonts/NotoSerifSC-Regular.ttf")) {
            return PDType0Font.load(document, font, true);
        }
    }

    /** Pages of plain lines, for tests that need nothing hidden. */
    static byte[] plain(String... lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                PDType0Font font = song(document);
                for (int i = 0; i < lines.length; i++) {
                    write(content, font, 16, 72, 740 - i * 30, lines[i]);
                }
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    private static void build(PDDocument document) throws IOException {
        PDType0Font font = song(document);
        PDPage page = new PDPage(PDRectangle.A4);
        page.setCropBox(PDRectangle.A4);
        document.addPage(page);
        PDOptionalContentGroup layer = new PDOptionalContentGroup("图层" + word("layer name"));
        PDOptionalContentProperties layers = new PDOptionalContentProperties();
        layers.addGroup(layer);
        layers.setGroupEnabled(layer, false);
        document.getDocumentCatalog().setOCProperties(layers);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            write(content, font, 22, 72, 760, "信访事项处理意见书");
            write(content, font, 16, 72, 700, PUBLIC);
            write(content, font, 16, 72, 660, "信访人" + ON_THE_PAGE + "反映的问题已经办结。");
            write(content, font, 16, 72, 600, word("under a black bar"));
            write(content, font, 16, 200, 600, "黑条旁边的字");
            content.setNonStrokingColor(Color.BLACK);
            content.addRect(70, 592, 60, 26);
            content.fill();
            content.setNonStrokingColor(Color.WHITE);
            write(content, font, 16, 72, 540, word("white on white"));
            content.setNonStrokingColor(Color.BLACK);
            write(content, font, 16, 900, 500, word("outside of the page"));
            content.beginMarkedContent(COSName.OC, layer);
            write(content, font, 16, 72, 480, word("hidden layer"));
            content.endMarkedContent();
            COSDictionary replaced = new COSDictionary();
            replaced.setString(COSName.ACTUAL_TEXT, word("replacement text"));
            content.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(replaced));
            write(content, font, 16, 72, 440, "替换");
            content.endMarkedContent();
            COSDictionary figure = new COSDictionary();
            figure.setString(COSName.ALT, word("picture description"));
            content.beginMarkedContent(COSName.getPDFName("Figure"), PDPropertyList.create(figure));
            content.drawImage(LosslessFactory.createFromImage(document, picture()), 72, 300, 120, 90);
            content.endMarkedContent();
            content.beginText();
            content.setRenderingMode(RenderingMode.NEITHER);
            content.setFont(font, 16);
            content.newLineAtOffset(300, 440);
            content.showText(word("invisible text"));
            content.endText();
        }
        hide(document, page);
        PDPage second = new PDPage(PDRectangle.A4);
        second.setResources(new PDResources());
        document.addPage(second);
        try (PDPageContentStream content = new PDPageContentStream(document, second, AppendMode.APPEND, true, false)) {
            write(content, font, 16, 72, 700, word("earlier revision"));
        }
    }

    private static void hide(PDDocument document, PDPage page) throws IOException {
        document.getDocumentInformation().setTitle(word("info"));
        PDMetadata xmp = new PDMetadata(document);
        xmp.importXMPMetadata(("<x:xmpmeta xmlns:x='adobe:ns:meta/'>" + word("xmp") + "</x:xmpmeta>")
                .getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(xmp);
        PDAnnotationText remark = new PDAnnotationText();
        remark.setContents(word("annotation"));
        remark.setRectangle(new PDRectangle(400, 700, 20, 20));
        page.getAnnotations().add(remark);
        PDAnnotationLink link = new PDAnnotationLink();
        PDActionURI uri = new PDActionURI();
        uri.setURI("https://example.gov.cn/" + word("link"));
        link.setAction(uri);
        link.setRectangle(new PDRectangle(72, 440, 60, 20));
        page.getAnnotations().add(link);
        PDAcroForm form = new PDAcroForm(document);
        document.getDocumentCatalog().setAcroForm(form);
        PDTextField field = new PDTextField(form);
        field.setPartialName("name");
        field.getCOSObject().setString(COSName.V, word("form value"));
        field.getWidgets().get(0).setRectangle(new PDRectangle(300, 300, 100, 20));
        form.getFields().add(field);
        PDOutlineItem bookmark = new PDOutlineItem();
        bookmark.setTitle(word("bookmark"));
        PDDocumentOutline outline = new PDDocumentOutline();
        outline.addLast(bookmark);
        document.getDocumentCatalog().setDocumentOutline(outline);
        PDEmbeddedFile attached = new PDEmbeddedFile(
                document,
                new ByteArrayInputStream(word("attachment").getBytes(Charset.forName("GB18030"))),
                COSName.FLATE_DECODE);
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile(word("attachment name") + ".txt");
        file.setEmbeddedFile(attached);
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of("one", file));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
        document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('" + word("script") + "')"));
        PDStream ofProgram = new PDStream(document);
        try (OutputStream out = ofProgram.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(word("data of a program").getBytes(StandardCharsets.UTF_16LE));
        }
        COSDictionary pieces = new COSDictionary();
        pieces.setItem("Program", ofProgram);
        page.getCOSObject().setItem("PieceInfo", pieces);
    }

    private static BufferedImage picture() {
        BufferedImage picture = new BufferedImage(120, 90, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 120; x++) {
            for (int y = 0; y < 90; y++) {
                picture.setRGB(x, y, new Color(x * 2, y * 2, 120).getRGB());
            }
        }
        return picture;
    }

    static void write(PDPageContentStream content, PDType0Font font, float size, float x, float y, String text)
            throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }
}
