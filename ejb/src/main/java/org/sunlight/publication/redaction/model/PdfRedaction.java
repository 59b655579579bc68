package org.sunlight.publication.redaction.model;

import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.sunlight.office.attachment.StoreAttachment;
import org.sunlight.publication.redaction.Passage;
import org.sunlight.publication.redaction.ReadablePart;
import org.sunlight.publication.redaction.ReadablePart.Kind;
import org.sunlight.publication.redaction.RedactionGround;
import org.sunlight.shared.error.RuleBroken;

/**
 * Makes a PDF anew: each page becomes a picture drawn without the passages, and below it lies, invisible, what a reader of
 * that picture sees, written anew. Nothing else of the old file is carried over, so nothing else can leak.
 */
public final class PdfRedaction {

    private static final int LOSSLESS_UNTIL = 1_500_000;
    private static final float JPEG_QUALITY = 0.85f;

    /**
     * How much one file may cost.
     *
     * @param bytes of the pictures of all pages; with the rest of the file it has to fit into what a case keeps
     * @param time looked at before each page; somebody waits for it
     */
    record Limits(long bytes, Duration time) {

        static final Limits OF_A_CASE = new Limits(StoreAttachment.LARGEST, Duration.ofMinutes(10));
    }

    private final PDDocument source;
    private final PDDocument target;
    private final PageDrawing drawing;
    private final SongFont font;
    private final Limits limits;
    private final long begun = System.nanoTime();
    private long bytes;

    private PdfRedaction(PDDocument source, PDDocument target, Limits limits) throws IOException {
        this.source = source;
        this.target = target;
        this.limits = limits;
        this.drawing = new PageDrawing(source);
        this.font = SongFont.in(target);
    }

    /**
     * @param passages none for a copy that only leaves the hidden things behind
     * @throws RuleBroken for a file that is encrypted, damaged, too large, too slow to draw or holds pictures that cannot be
     *     drawn
     */
    public static Rebuilt rebuild(byte[] content, List<Passage> passages) {
        return rebuild(content, passages, Limits.OF_A_CASE);
    }

    static Rebuilt rebuild(byte[] content, List<Passage> passages, Limits limits) {
        try (PDDocument source = PdfSource.open(content);
                PDDocument target = new PDDocument()) {
            return new PdfRedaction(source, target, limits).rebuild(passages);
        } catch (IOException | IllegalArgumentException broken) {
            throw Refusal.damaged();
        }
    }

    /** The words of each page, for a person to choose from. */
    public static List<ReadablePart> read(byte[] content) {
        try (PDDocument source = PdfSource.open(content)) {
            PageDrawing layers = new PageDrawing(source);
            List<ReadablePart> parts = new ArrayList<>();
            for (int page = 0; page < source.getNumberOfPages(); page++) {
                String text =
                        PageWords.text(PageReading.glyphs(source, layers, page), PageFrame.of(source.getPage(page)));
                parts.add(new ReadablePart(Kind.PAGE, page + 1, text));
            }
            return parts;
        } catch (IOException | IllegalArgumentException broken) {
            throw Refusal.damaged();
        }
    }

    private Rebuilt rebuild(List<Passage> passages) throws IOException {
        List<List<Glyph>> glyphs = new ArrayList<>();
        List<PageFrame> frames = new ArrayList<>();
        for (int page = 0; page < source.getNumberOfPages(); page++) {
            bounded();
            glyphs.add(PageReading.glyphs(source, drawing, page));
            frames.add(PageFrame.of(source.getPage(page)));
        }
        PageHits hits = PageHits.of(glyphs, frames, passages);
        for (int page = 0; page < source.getNumberOfPages(); page++) {
            bounded();
            rebuild(page, glyphs.get(page), frames.get(page), hits.on(page));
        }
        target.getDocumentCatalog().setLanguage("zh-CN");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        bounded();
        target.save(out, CompressParameters.NO_COMPRESSION);
        return new Rebuilt(out.toByteArray(), hits.found());
    }

    private void bounded() {
        if (bytes > limits.bytes() || System.nanoTime() - begun > limits.time().toNanos()) {
            throw Refusal.tooLarge();
        }
    }

    private void rebuild(int number, List<Glyph> glyphs, PageFrame frame, Map<Glyph.Key, RedactionGround> hits)
            throws IOException {
        BufferedImage picture = drawing.draw(number, frame.scale(), hits::containsKey);
        List<Glyph> seen = List.of();
        if (!glyphs.isEmpty()) {
            BufferedImage bare = drawing.draw(number, frame.scale(), key -> true);
            seen = VisibleText.of(glyphs, frame, picture, bare);
        }
        List<Boxes.Box> boxes = Boxes.of(glyphs, frame, hits);
        Boxes.draw(boxes, picture, font);
        PDPage page = new PDPage(frame.size());
        target.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(target, page)) {
            content.drawImage(
                    embed(picture), 0, 0, frame.size().getWidth(), frame.size().getHeight());
            content.beginText();
            content.setRenderingMode(RenderingMode.NEITHER);
            content.setFont(font.embedded(), 1);
            Set<Glyph> visible = Collections.newSetFromMap(new IdentityHashMap<>());
            visible.addAll(seen);
            Map<Glyph, Boxes.Box> marks = new IdentityHashMap<>();
            boxes.forEach(box -> marks.put(box.first(), box));
            for (Glyph glyph : glyphs) {
                Boxes.Box box = marks.get(glyph);
                if (box != null) {
                    write(content, box.ground().mark(), box.first(), box.last(), frame);
                } else if (visible.contains(glyph) && !hits.containsKey(glyph.key())) {
                    write(content, font.writable(glyph.text()), glyph, glyph, frame);
                }
            }
            content.endText();
        }
    }

    /** Writes the text from where the first glyph began to where the last one ended. */
    private void write(PDPageContentStream content, String text, Glyph first, Glyph last, PageFrame frame)
            throws IOException {
        Point2D.Float from = frame.newPoint(frame.pixel(first.origin()));
        Point2D.Float to = frame.newPoint(frame.pixel(last.end()));
        Point2D.Float[] corners = first.corners();
        double height = corners[0].distance(corners[3]) / Glyph.TALL;
        double across = from.distance(to);
        double width = font.width(text);
        if (text.isEmpty() || across < 0.01 || height < 0.01 || width < 0.01) {
            return;
        }
        double stretch = across / width;
        double x = (to.x - from.x) / across;
        double y = (to.y - from.y) / across;
        content.setTextMatrix(new Matrix(
                (float) (x * stretch),
                (float) (y * stretch),
                (float) (-y * height),
                (float) (x * height),
                from.x,
                from.y));
        content.showText(text);
    }

    /** Small where that costs nothing: grey where there is no colour, few tones of writing, lossless unless a photograph. */
    private PDImageXObject embed(BufferedImage picture) throws IOException {
        BufferedImage slim = Pictures.grey(picture);
        PDImageXObject embedded = LosslessFactory.createFromImage(target, slim);
        if (embedded.getCOSObject().getLength() > LOSSLESS_UNTIL) {
            embedded = JPEGFactory.createFromImage(target, slim, JPEG_QUALITY);
        }
        bytes += embedded.getCOSObject().getLength();
        return embedded;
    }
}
