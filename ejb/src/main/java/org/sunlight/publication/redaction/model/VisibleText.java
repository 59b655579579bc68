package org.sunlight.publication.redaction.model;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The characters of a page that a reader really sees. A character counts when the picture of the page changes without the
 * characters; what lies under a bar, in a hidden layer, in the colour of the paper or outside of the page does not. Where
 * two different characters lie on each other nobody can say which of them is seen, and both are left out.
 */
final class VisibleText {

    private static final int CELL = 64;
    private static final int DIFFERENT = 8;
    private static final double SIDE = 0.14;
    private static final double ON_EACH_OTHER = 0.4;

    private final Map<Long, List<Glyph>> cells = new HashMap<>();
    private final PageFrame frame;

    private VisibleText(PageFrame frame) {
        this.frame = frame;
    }

    /**
     * @param whole picture of the page
     * @param bare the same without any character
     */
    static List<Glyph> of(List<Glyph> glyphs, PageFrame frame, BufferedImage whole, BufferedImage bare) {
        VisibleText text = new VisibleText(frame);
        List<Glyph> candidates =
                glyphs.stream().filter(glyph -> !glyph.isBlank()).toList();
        candidates.forEach(text::place);
        List<Glyph> seen = new ArrayList<>();
        for (Glyph glyph : candidates) {
            if (glyph.painted() && differs(text.inner(glyph), whole, bare) && text.isAlone(glyph)) {
                seen.add(glyph);
            }
        }
        return seen;
    }

    private static boolean differs(Rectangle at, BufferedImage whole, BufferedImage bare) {
        Rectangle inside = at.intersection(new Rectangle(whole.getWidth(), whole.getHeight()));
        for (int y = inside.y; y < inside.y + inside.height; y++) {
            for (int x = inside.x; x < inside.x + inside.width; x++) {
                if (isDifferent(whole.getRGB(x, y), bare.getRGB(x, y))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isDifferent(int one, int other) {
        return one != other
                && (Math.abs((one >> 16 & 0xff) - (other >> 16 & 0xff)) > DIFFERENT
                        || Math.abs((one >> 8 & 0xff) - (other >> 8 & 0xff)) > DIFFERENT
                        || Math.abs((one & 0xff) - (other & 0xff)) > DIFFERENT);
    }

    /** Without the rims, where a neighbour may reach in. */
    private Rectangle inner(Glyph glyph) {
        Rectangle box = frame.pixels(glyph);
        int x = (int) Math.ceil(box.width * SIDE);
        int y = (int) Math.floor(box.height * SIDE / 2);
        return new Rectangle(box.x + x, box.y + y, Math.max(1, box.width - 2 * x), Math.max(1, box.height - 2 * y));
    }

    private void place(Glyph glyph) {
        Rectangle box = inner(glyph);
        for (long x = Math.floorDiv(box.x, CELL); x <= Math.floorDiv(box.x + box.width, CELL); x++) {
            for (long y = Math.floorDiv(box.y, CELL); y <= Math.floorDiv(box.y + box.height, CELL); y++) {
                cells.computeIfAbsent(x << 32 ^ y & 0xffffffffL, cell -> new ArrayList<>())
                        .add(glyph);
            }
        }
    }

    /** The same character twice at one place is bold print; the first of them stands for both. */
    private boolean isAlone(Glyph glyph) {
        Rectangle box = inner(glyph);
        for (long x = Math.floorDiv(box.x, CELL); x <= Math.floorDiv(box.x + box.width, CELL); x++) {
            for (long y = Math.floorDiv(box.y, CELL); y <= Math.floorDiv(box.y + box.height, CELL); y++) {
                boolean before = true;
                for (Glyph other : cells.getOrDefault(x << 32 ^ y & 0xffffffffL, List.of())) {
                    if (other == glyph) {
                        before = false;
                    } else if (liesOn(box, inner(other))
                            && (!other.text().equals(glyph.text()) || before && other.painted())) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static boolean liesOn(Rectangle one, Rectangle other) {
        Rectangle both = one.intersection(other);
        if (both.isEmpty()) {
            return false;
        }
        double smaller = Math.min((double) one.width * one.height, (double) other.width * other.height);
        return (double) both.width * both.height > ON_EACH_OTHER * smaller;
    }
}
