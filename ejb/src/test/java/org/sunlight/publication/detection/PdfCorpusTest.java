package org.sunlight.publication.detection;

import static org.sunlight.publication.detection.PreparedFiles.PDF;
import static org.sunlight.publication.detection.PreparedFiles.docx;
import static org.sunlight.publication.detection.PreparedFiles.paragraph;
import static org.sunlight.publication.detection.PreparedFiles.pdf;
import static org.sunlight.publication.detection.PreparedFiles.write;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** PDF: what is under bars, out of sight, beside the page, in an earlier revision. */
class PdfCorpusTest extends FileCorpus {

    @TestFactory
    @DisplayName("DET-10 DET-11 everything that travels in a PDF is read where it stands")
    List<DynamicTest> corpus() {
        file("clean.pdf", PDF, "", () -> pdf((d, p, c) -> write(c, 72, 700, "Lift repaired")));
        file("body.pdf", PDF, "MOBILE in BODY", () -> pdf((d, p, c) -> write(c, 72, 700, M)));
        file(
                "black bar.pdf",
                PDF,
                "MOBILE in UNDER_COVER",
                () -> pdf((d, p, c) -> {
                    write(c, 72, 700, M);
                    c.addRect(70, 695, 120, 18);
                    c.fill();
                }));
        file(
                "white.pdf",
                PDF,
                "MOBILE in HIDDEN_TEXT",
                () -> pdf((d, p, c) -> {
                    c.setNonStrokingColor(Color.WHITE);
                    write(c, 72, 700, M);
                }));
        file(
                "white on a banner.pdf",
                PDF,
                "MOBILE in BODY",
                () -> pdf((d, p, c) -> {
                    c.setNonStrokingColor(Color.BLUE);
                    c.addRect(70, 695, 120, 18);
                    c.fill();
                    c.setNonStrokingColor(Color.WHITE);
                    write(c, 72, 700, M);
                }));
        file("property.pdf", PDF, "MOBILE in PROPERTY", () -> PreparedFiles.pdfWithTitle(M));
        file(
                "annotation.pdf",
                PDF,
                "MOBILE in ANNOTATION",
                () -> pdf((d, p, c) -> {
                    PDAnnotationText note = new PDAnnotationText();
                    note.setRectangle(new PDRectangle(10, 10, 20, 20));
                    note.setContents(M);
                    p.getAnnotations().add(note);
                }));
        file(
                "link.pdf",
                PDF,
                "EMAIL in LINK",
                () -> pdf((d, p, c) -> {
                    PDAnnotationLink link = new PDAnnotationLink();
                    link.setRectangle(new PDRectangle(10, 10, 20, 20));
                    PDActionURI action = new PDActionURI();
                    action.setURI("mailto:zhang@example.com");
                    link.setAction(action);
                    p.getAnnotations().add(link);
                }));
        file(
                "bookmark.pdf",
                PDF,
                "MOBILE in BOOKMARK",
                () -> pdf((d, p, c) -> {
                    PDDocumentOutline outline = new PDDocumentOutline();
                    PDOutlineItem item = new PDOutlineItem();
                    item.setTitle(M);
                    outline.addLast(item);
                    d.getDocumentCatalog().setDocumentOutline(outline);
                }));
        file(
                "form.pdf",
                PDF,
                "MOBILE in FORM_VALUE",
                () -> pdf((d, p, c) -> {
                    PDAcroForm form = new PDAcroForm(d);
                    PDTextField field = new PDTextField(form);
                    field.setPartialName("f");
                    field.getCOSObject().setString(COSName.V, M);
                    form.getFields().add(field);
                    d.getDocumentCatalog().setAcroForm(form);
                }));
        file(
                "alternative.pdf",
                PDF,
                "MOBILE in ALTERNATIVE_TEXT",
                () -> pdf((d, p, c) -> p.getCOSObject().setString(COSName.ALT, M)));
        file(
                "embedded.pdf",
                PDF,
                "MOBILE in EMBEDDED_FILE",
                () -> pdf((d, p, c) -> {
                    PDEmbeddedFile embedded = new PDEmbeddedFile(d, new ByteArrayInputStream(docx(paragraph(M))));
                    PDComplexFileSpecification spec = new PDComplexFileSpecification();
                    spec.setFile("a.docx");
                    spec.setEmbeddedFile(embedded);
                    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
                    tree.setNames(Map.of("a", spec));
                    PDDocumentNameDictionary names = new PDDocumentNameDictionary(d.getDocumentCatalog());
                    names.setEmbeddedFiles(tree);
                    d.getDocumentCatalog().setNames(names);
                }));
        file(
                "earlier revision.pdf",
                PDF,
                "MOBILE in EARLIER_REVISION; unprovable obj 5",
                () -> PreparedFiles.revisedPdf(M));
        file("scanned.pdf", PDF, "unprovable p.1", PreparedFiles::scannedPdf);
        return tests;
    }
}
