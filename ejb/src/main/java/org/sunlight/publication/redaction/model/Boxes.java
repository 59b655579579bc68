package org.sunlight.publication.redaction.model;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sunlight.publication.redaction.RedactionGround;

/** The boxes of a page: where words were, and why they went. */
final class Boxes {

    /**
     * @param pixels of the picture
     * @param first and last of the glyphs that were there
     */
    record Box(Rectangle pixels, RedactionGround ground, Glyph first, Glyph last) {}

    private static final double NEXT = 0.6;
    private static final float LABEL = 0.6f;
    private static final float SMALLEST_LABEL = 9;

    private Boxes() {}

    static List<Box> of(List<Glyph> glyphs, PageFrame frame, Map<Glyph.Key, RedactionGround> hits) {
        List<Box> boxes = new ArrayList<>();
        for (List<Glyph> line : PageWords.lines(glyphs, frame)) {
            Box open = null;
            for (Glyph glyph : line) {
                RedactionGround ground = hits.get(glyph.key());
                if (ground == null) {
                    continue;
                }
                Rectangle pixels = frame.pixels(glyph);
                pixels.grow(2, 1);
                if (open != null && ground == open.ground() && isNext(open.pixels(), pixels)) {
                    open = new Box(open.pixels().union(pixels), ground, open.first(), glyph);
                    boxes.set(boxes.size() - 1, open);
                } else {
                    open = new Box(pixels, ground, glyph, glyph);
                    boxes.add(open);
                }
            }
        }
        return boxes;
    }

    private static boolean isNext(Rectangle box, Rectangle glyph) {
        int reach = (int) (NEXT * glyph.height);
        Rectangle wider = new Rectangle(box.x - reach, box.y, box.width + 2 * reach, box.height);
        return wider.intersects(glyph);
    }

    static void draw(List<Box> boxes, BufferedImage on, SongFont font) throws IOException {
        Graphics2D pen = on.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            for (Box box : boxes) {
                pen.setColor(Color.BLACK);
                pen.fill(box.pixels());
                pen.setColor(Color.WHITE);
                label(box, pen, font);
            }
        } finally {
            pen.dispose();
        }
    }

    private static void label(Box box, Graphics2D pen, SongFont font) throws IOException {
        String words = box.ground().shortForm();
        Rectangle pixels = box.pixels();
        float size = Math.min(pixels.height * LABEL, (pixels.width - 4) / font.width(words));
        if (size >= SMALLEST_LABEL) {
            float x = pixels.x + (pixels.width - font.width(words) * size) / 2;
            font.draw(pen, words, x, pixels.y + pixels.height / 2f + size * 0.38f, size);
        }
    }
}
