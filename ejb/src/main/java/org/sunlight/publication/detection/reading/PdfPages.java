package org.sunlight.publication.detection.reading;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.sunlight.publication.detection.Place;

/** The text of the pages: what is seen, what lies under a cover, what is hidden, what annotations draw. */
final class PdfPages extends PDFTextStripper {

    private static final long MOST_OPERATORS = 20_000_000;
    private static final double OPAQUE = 0.9;
    private static final double TINY = 2;
    private static final int ALIKE = 16;
    private static final int UNKNOWN = -1;
    private static final int WHITE = 0xffffff;
    private static final double BROAD_LINE = 5;
    private static final Set<String> COVERING = Set.of("Redact", "Square", "Polygon", "Circle");

    /** @param color of the fill, UNKNOWN for a picture */
    private record Cover(Rectangle2D box, int color, int order) {}

    private record Glyph(TextPosition position, Point2D center, int color, boolean invisible, int order) {}

    private final Contents contents;
    private final List<Cover> covers = new ArrayList<>();
    private final List<Glyph> glyphs = new ArrayList<>();
    private final StringBuilder annotated = new StringBuilder();
    private Rectangle2D path;
    private Point2D center = new Point2D.Double();
    private boolean annotating;
    private long operators;
    private int order;
    private int pictures;
    private int unreadable;

    PdfPages(Contents contents) {
        this.contents = contents;
        setSortByPosition(true);
        setSuppressDuplicateOverlappingText(false);
        addOperator(new SetNonStrokingColor(this));
        addOperator(new SetNonStrokingColorN(this));
        addOperator(new SetNonStrokingColorSpace(this));
        addOperator(new SetNonStrokingDeviceCMYKColor(this));
        addOperator(new SetNonStrokingDeviceGrayColor(this));
        addOperator(new SetNonStrokingDeviceRGBColor(this));
        for (String name : "re m l c v y h f F f* B B* b b* S s n Do BI".split(" ")) {
            addOperator(new Drawing(name));
        }
    }

    void read(PDDocument document) throws IOException {
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            covers.clear();
            glyphs.clear();
            annotated.setLength(0);
            pictures = 0;
            unreadable = 0;
            order = 0;
            setStartPage(page);
            setEndPage(page);
            StringWriter shown = new StringWriter();
            writeText(document, shown);
            contents.add(Place.BODY, "p." + page, shown.toString());
            contents.add(Place.ANNOTATION, "p." + page, annotated.toString());
            if (unreadable > 0 || pictures > 0 && glyphs.isEmpty()) {
                contents.cannotProve("p." + page);
            }
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > MOST_OPERATORS) {
            throw Contents.tooMuch();
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        center = new Point2D.Double(
                matrix.getTranslateX() + displacement.getX() * matrix.getScaleX() / 2,
                matrix.getTranslateY() + matrix.getScalingFactorY() * 0.3);
        if (font.toUnicode(code) == null) {
            unreadable++;
        }
        super.showGlyph(matrix, font, code, displacement);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        if (annotating) {
            annotated.append(position.getUnicode());
            return;
        }
        PDGraphicsState state = getGraphicsState();
        boolean invisible = state.getTextState().getRenderingMode() == RenderingMode.NEITHER
                || state.getNonStrokeAlphaConstant() < 0.05
                || Math.abs(position.getYScale()) < TINY && Math.abs(position.getXScale()) < TINY
                || !getCurrentPage().getCropBox().contains((float) center.getX(), (float) center.getY());
        int color = state.getTextState().getRenderingMode().isFill() ? rgb(state) : 0;
        glyphs.add(new Glyph(position, center, color, invisible, order++));
    }

    private static int rgb(PDGraphicsState state) {
        PDColor color = state.getNonStrokingColor();
        try {
            return color == null || color.isPattern() ? UNKNOWN : color.toRGB() & WHITE;
        } catch (IOException | RuntimeException e) {
            // a colour that nobody can compute is no colour of a background
            return UNKNOWN;
        }
    }

    /** The page has been read: now it is known what covers what. */
    @Override
    protected void writePage() throws IOException {
        showAnnotations();
        String where = "p." + getCurrentPageNo();
        StringBuilder covered = new StringBuilder();
        StringBuilder hidden = new StringBuilder();
        Glyph last = null;
        for (Glyph glyph : glyphs) {
            StringBuilder out = isCovered(glyph) ? covered : isHidden(glyph) ? hidden : null;
            if (out == null) {
                super.processTextPosition(glyph.position);
            } else {
                separate(out, last, glyph);
                out.append(glyph.position.getUnicode());
                last = glyph;
            }
        }
        contents.add(Place.UNDER_COVER, where, covered.toString());
        contents.add(Place.HIDDEN_TEXT, where, hidden.toString());
        super.writePage();
    }

    private static void separate(StringBuilder out, Glyph last, Glyph next) {
        if (last == null || out.isEmpty()) {
            return;
        }
        double size = Math.max(1, next.position.getFontSizeInPt());
        if (Math.abs(last.center.getY() - next.center.getY()) > size * 0.7) {
            out.append('\n');
        } else if (Math.abs(next.center.getX() - last.center.getX()) > size * 1.8) {
            out.append(' ');
        }
    }

    private void showAnnotations() throws IOException {
        annotating = true;
        for (PDAnnotation annotation : getCurrentPage().getAnnotations()) {
            String kind = annotation.getSubtype();
            boolean filled = annotation.getCOSObject().containsKey(COSName.getPDFName("IC")) || "Redact".equals(kind);
            if (annotation.getRectangle() != null && COVERING.contains(String.valueOf(kind)) && filled) {
                covers.add(new Cover(
                        new Rectangle2D.Double(
                                annotation.getRectangle().getLowerLeftX(),
                                annotation.getRectangle().getLowerLeftY(),
                                annotation.getRectangle().getWidth(),
                                annotation.getRectangle().getHeight()),
                        0,
                        Integer.MAX_VALUE));
            }
            showAnnotation(annotation);
            annotated.append('\n');
        }
        annotating = false;
    }

    private boolean isCovered(Glyph glyph) {
        return covers.stream().anyMatch(cover -> cover.order > glyph.order && cover.box.contains(glyph.center));
    }

    private boolean isHidden(Glyph glyph) {
        int ground = WHITE;
        for (Cover cover : covers) {
            if (cover.order <= glyph.order && cover.box.contains(glyph.center)) {
                ground = cover.color;
            }
        }
        return glyph.invisible || ground != UNKNOWN && glyph.color != UNKNOWN && areAlike(ground, glyph.color);
    }

    private static boolean areAlike(int one, int other) {
        return Math.abs((one >> 16) - (other >> 16)) < ALIKE
                && Math.abs((one >> 8 & 0xff) - (other >> 8 & 0xff)) < ALIKE
                && Math.abs((one & 0xff) - (other & 0xff)) < ALIKE;
    }

    private void reach(double x, double y) {
        Point2D point = getGraphicsState()
                .getCurrentTransformationMatrix()
                .createAffineTransform()
                .transform(new Point2D.Double(x, y), null);
        if (path == null) {
            path = new Rectangle2D.Double(point.getX(), point.getY(), 0, 0);
        } else {
            path.add(point);
        }
    }

    private void fill() {
        PDGraphicsState state = getGraphicsState();
        boolean opaque = state.getNonStrokeAlphaConstant() >= OPAQUE && state.getBlendMode() == BlendMode.NORMAL;
        if (path != null && opaque && !annotating) {
            covers.add(new Cover(path, rgb(state), order++));
        }
    }

    private void stroke() {
        double width = getGraphicsState().getLineWidth()
                * Math.abs(getGraphicsState().getCurrentTransformationMatrix().getScalingFactorY());
        if (path != null && width >= BROAD_LINE && path.getHeight() <= width && !annotating) {
            covers.add(new Cover(
                    new Rectangle2D.Double(
                            path.getX(), path.getY() - width / 2, path.getWidth(), path.getHeight() + width),
                    0,
                    order++));
        }
    }

    private void picture(boolean opaque) {
        pictures++;
        path = null;
        for (int corner = 0; corner < 4; corner++) {
            reach(corner & 1, corner >> 1);
        }
        if (opaque && getGraphicsState().getNonStrokeAlphaConstant() >= OPAQUE && !annotating) {
            covers.add(new Cover(path, UNKNOWN, order++));
        }
        path = null;
    }

    private void draw(List<COSBase> operands) throws IOException {
        if (operands.isEmpty() || !(operands.get(0) instanceof COSName name) || getResources() == null) {
            return;
        }
        PDXObject object = getResources().getXObject(name);
        if (object instanceof PDFormXObject form && getLevel() < 30) {
            showForm(form);
        } else if (object instanceof PDImageXObject image) {
            boolean masked = image.isStencil()
                    || image.getCOSObject().containsKey(COSName.SMASK)
                    || image.getCOSObject().containsKey(COSName.MASK);
            picture(!masked);
        }
    }

    /** One operator that draws: paths with their bounds, fills, pictures. */
    private final class Drawing extends OperatorProcessor {

        private final String name;

        private Drawing(String name) {
            super(PdfPages.this);
            this.name = name;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) throws IOException {
            double[] n = operands.stream()
                    .filter(COSNumber.class::isInstance)
                    .mapToDouble(number -> ((COSNumber) number).floatValue())
                    .toArray();
            switch (name) {
                case OperatorName.APPEND_RECT -> {
                    if (n.length >= 4) {
                        reach(n[0], n[1]);
                        reach(n[0] + n[2], n[1] + n[3]);
                        reach(n[0], n[1] + n[3]);
                        reach(n[0] + n[2], n[1]);
                    }
                }
                case "m", "l", "c", "v", "y" -> {
                    for (int i = 0; i + 1 < n.length; i += 2) {
                        reach(n[i], n[i + 1]);
                    }
                }
                case "Do" -> {
                    increaseLevel();
                    try {
                        draw(operands);
                    } finally {
                        decreaseLevel();
                    }
                }
                case "BI" -> picture(true);
                case "h" -> {
                    // closing reaches no further
                }
                default -> paint();
            }
        }

        private void paint() {
            if (!name.equalsIgnoreCase("s") && !name.equals("n")) {
                fill();
            } else if (!name.equals("n")) {
                stroke();
            }
            path = null;
        }

        @Override
        public String getName() {
            return name;
        }
    }
}
