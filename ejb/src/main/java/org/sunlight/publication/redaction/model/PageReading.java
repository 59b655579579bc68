package org.sunlight.publication.redaction.model;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentMembershipDictionary;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Reads the characters of one page in the order in which they are drawn, those of visible form fields and stamps after
 * the others. Replacement texts (ActualText) are not read: they say what nobody sees.
 */
final class PageReading extends PDFTextStripper {

    private final PDFRenderer layers;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final Deque<Boolean> hidden = new ArrayDeque<>();
    private Matrix matrix;
    private int code;
    private Vector displacement;

    private PageReading(PDFRenderer layers) {
        this.layers = layers;
    }

    /** @param page counted from 0 */
    static List<Glyph> glyphs(PDDocument document, PDFRenderer layers, int page) throws IOException {
        PageReading reading = new PageReading(layers);
        reading.setStartPage(page + 1);
        reading.setEndPage(page + 1);
        reading.writeText(document, Writer.nullWriter());
        return reading.glyphs;
    }

    /** What the page shows of annotations: the values of form fields and stamps. Remarks of reviewers go. */
    static boolean isShown(PDAnnotation annotation) {
        String kind = annotation.getSubtype();
        return ("Widget".equals(kind) || "Stamp".equals(kind)) && !annotation.isHidden() && !annotation.isNoView();
    }

    @Override
    protected void writePage() throws IOException {
        for (PDAnnotation annotation : getCurrentPage().getAnnotations()) {
            if (isShown(annotation)) {
                boolean off = isHidden(annotation.getOptionalContent());
                hidden.push(off);
                showAnnotation(annotation);
                hidden.pop();
            }
        }
    }

    @Override
    protected void showGlyph(Matrix at, PDFont font, int character, Vector width) throws IOException {
        matrix = at.clone();
        code = character;
        displacement = width;
        super.showGlyph(at, font, character, width);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        boolean painted =
                mode != RenderingMode.NEITHER && mode != RenderingMode.NEITHER_CLIP && !hidden.contains(Boolean.TRUE);
        String text = position.getUnicode() == null ? "" : position.getUnicode();
        glyphs.add(Glyph.of(matrix, code, displacement, text, painted));
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        boolean off = COSName.OC.equals(tag) && properties != null && isHidden(PDPropertyList.create(properties));
        hidden.push(off);
    }

    @Override
    public void endMarkedContentSequence() {
        hidden.poll();
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        hidden.push(isHidden(form.getOptionalContent()));
        super.showForm(form);
        hidden.pop();
    }

    /** A group that depends on several layers counts as hidden as soon as one of them is. */
    private boolean isHidden(PDPropertyList layer) {
        if (layer instanceof PDOptionalContentGroup group) {
            return !layers.isGroupEnabled(group);
        }
        return layer instanceof PDOptionalContentMembershipDictionary several
                && several.getOCGs().stream().anyMatch(this::isHidden);
    }
}
