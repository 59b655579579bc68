package org.sunlight.publication.redaction.model;

import java.awt.geom.Point2D;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * One character as a page draws it.
 *
 * @param key where and what, the same for everybody who reads the page
 * @param painted false where the page itself says that it is not to be seen
 */
record Glyph(Key key, String text, Matrix matrix, float width, boolean painted) {

    private static final float ABOVE = 0.95f;
    private static final float BELOW = -0.25f;

    /** From the lower to the upper corner, in multiples of the size. */
    static final float TALL = ABOVE - BELOW;

    /** Place in thousandths of a point, and code in the font. */
    record Key(long x, long y, int code) {

        static Key of(Matrix matrix, int code) {
            return new Key(
                    Math.round(matrix.getTranslateX() * 1000.0), Math.round(matrix.getTranslateY() * 1000.0), code);
        }
    }

    static Glyph of(Matrix matrix, int code, Vector displacement, String text, boolean painted) {
        float width = Math.abs(displacement.getX()) < 0.001f ? 1f : displacement.getX();
        return new Glyph(Key.of(matrix, code), text, matrix, width, painted);
    }

    /** Corners in the space of the page, from the lower left one in the direction of writing. */
    Point2D.Float[] corners() {
        return new Point2D.Float[] {
            matrix.transformPoint(0, BELOW),
            matrix.transformPoint(width, BELOW),
            matrix.transformPoint(width, ABOVE),
            matrix.transformPoint(0, ABOVE)
        };
    }

    Point2D.Float origin() {
        return matrix.transformPoint(0, 0);
    }

    Point2D.Float end() {
        return matrix.transformPoint(width, 0);
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
