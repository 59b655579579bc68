package org.sunlight.publication.redaction.model;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The house's own font: for the words below the pictures of pages and for the labels of boxes. Needs no fonts of the machine. */
final class SongFont {

    private final TrueTypeFont outlines;
    private final CmapLookup characters;
    private final PDType0Font embedded;

    private SongFont(TrueTypeFont outlines, PDDocument document) throws IOException {
        this.outlines = outlines;
        this.characters = outlines.getUnicodeCmapLookup();
        this.embedded = PDType0Font.load(document, outlines, true);
    }

    static SongFont in(PDDocument document) throws IOException {
        try (InputStream file = SongFont.class.getResourceAsStream("/fonts/NotoSerifSC-Regular.ttf")) {
            return new SongFont(new TTFParser().parse(new RandomAccessReadBuffer(file)), document);
        }
    }

    PDType0Font embedded() {
        return embedded;
    }

    /** The text without what the font cannot write; compatibility forms as the ordinary ones. */
    String writable(String text) {
        StringBuilder kept = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (has(point)) {
                kept.appendCodePoint(point);
            } else {
                Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC)
                        .codePoints()
                        .filter(this::has)
                        .forEach(kept::appendCodePoint);
            }
        });
        return kept.toString();
    }

    private boolean has(int point) {
        return !Character.isISOControl(point) && characters.getGlyphId(point) != 0;
    }

    /** In multiples of the size. */
    float width(String text) throws IOException {
        return embedded.getStringWidth(text) / 1000;
    }

    /** Draws the outlines with their base line at {@code y}. */
    void draw(Graphics2D on, String text, float x, float y, float size) throws IOException {
        float scale = size / outlines.getUnitsPerEm();
        float at = x;
        for (int point : text.codePoints().toArray()) {
            int glyph = characters.getGlyphId(point);
            GeneralPath path = outlines.getGlyph().getGlyph(glyph).getPath();
            AffineTransform place = new AffineTransform(scale, 0, 0, -scale, at, y);
            on.fill(place.createTransformedShape(path));
            at += outlines.getAdvanceWidth(glyph) * scale;
        }
    }
}
