package org.sunlight.publication.redaction.model;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.filter.MissingImageReaderException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Draws pages without some of their characters. What it cannot draw stops it: nothing is left out unseen. */
final class PageDrawing extends PDFRenderer {

    private Predicate<Glyph.Key> without = key -> false;

    PageDrawing(PDDocument document) {
        super(document);
        setSubsamplingAllowed(true);
    }

    /**
     * @param page counted from 0
     * @param scale pixels a point
     */
    BufferedImage draw(int page, float scale, Predicate<Glyph.Key> leftOut) throws IOException {
        without = leftOut;
        return renderImage(page, scale, ImageType.RGB);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        Drawer drawer = new Drawer(parameters);
        drawer.setAnnotationFilter(PageReading::isShown);
        return drawer;
    }

    private final class Drawer extends PageDrawer {

        private Drawer(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
            if (!without.test(Glyph.Key.of(matrix, code))) {
                super.showGlyph(matrix, font, code, displacement);
            }
        }

        @Override
        protected void operatorException(Operator operator, List<COSBase> operands, IOException problem)
                throws IOException {
            if (problem instanceof MissingImageReaderException) {
                throw Refusal.unsupported();
            }
            throw problem;
        }
    }
}
