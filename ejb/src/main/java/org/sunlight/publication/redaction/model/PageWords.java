package org.sunlight.publication.redaction.model;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The characters of a page as a reader sees them: line by line, from the left. */
final class PageWords {

    private static final double SAME_LINE = 0.45;
    private static final double GAP = 0.25;

    private record Placed(Glyph glyph, Point2D.Float at, double height) {}

    private PageWords() {}

    /** In the order of reading. */
    static List<List<Glyph>> lines(List<Glyph> glyphs, PageFrame frame) {
        List<Placed> placed = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            placed.add(new Placed(
                    glyph,
                    frame.pixel(glyph.origin()),
                    Math.max(1, frame.pixels(glyph).getHeight())));
        }
        placed.sort(Comparator.comparingDouble(one -> one.at().y));
        List<List<Placed>> rows = new ArrayList<>();
        for (Placed one : placed) {
            List<Placed> row = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            if (row == null || one.at().y - row.get(0).at().y > SAME_LINE * one.height()) {
                row = new ArrayList<>();
                rows.add(row);
            }
            row.add(one);
        }
        return rows.stream()
                .map(row -> row.stream()
                        .sorted(Comparator.comparingDouble(one -> one.at().x))
                        .map(Placed::glyph)
                        .toList())
                .toList();
    }

    /** The page as text, one line each, gaps as blanks; only what the page means to show. */
    static String text(List<Glyph> glyphs, PageFrame frame) {
        StringBuilder text = new StringBuilder();
        for (List<Glyph> line : lines(glyphs.stream().filter(Glyph::painted).toList(), frame)) {
            Glyph before = null;
            for (Glyph glyph : line) {
                if (before != null && isApart(before, glyph, frame) && !before.isBlank() && !glyph.isBlank()) {
                    text.append(' ');
                }
                text.append(glyph.text());
                before = glyph;
            }
            text.append('\n');
        }
        return text.toString().strip();
    }

    private static boolean isApart(Glyph before, Glyph glyph, PageFrame frame) {
        double gap = frame.pixel(glyph.origin()).x - frame.pixel(before.end()).x;
        return gap > GAP * frame.pixels(glyph).getHeight();
    }
}
