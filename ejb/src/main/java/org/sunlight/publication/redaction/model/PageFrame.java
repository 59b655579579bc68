package org.sunlight.publication.redaction.model;

import java.awt.Rectangle;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * How the space of a page lies on its picture.
 *
 * @param rotation clockwise, 0, 90, 180 or 270
 * @param scale pixels a point
 */
record PageFrame(PDRectangle crop, int rotation, float scale) {

    private static final float DOTS_PER_INCH = 200;
    private static final float MOST_PIXELS = 12_000_000;

    /** @throws org.sunlight.shared.error.RuleBroken REDACTION_FILE_TOO_LARGE for a page that cannot be drawn legibly */
    static PageFrame of(PDPage page) {
        PDRectangle crop = page.getCropBox();
        float area = crop.getWidth() * crop.getHeight();
        if (area < 1) {
            throw Refusal.damaged();
        }
        float scale = Math.min(DOTS_PER_INCH / 72, (float) Math.sqrt(MOST_PIXELS / area));
        if (scale < 1) {
            throw Refusal.tooLarge();
        }
        return new PageFrame(crop, Math.floorMod(page.getRotation(), 360), scale);
    }

    boolean isSideways() {
        return rotation == 90 || rotation == 270;
    }

    /** In points, as the page is looked at. */
    PDRectangle size() {
        return isSideways()
                ? new PDRectangle(crop.getHeight(), crop.getWidth())
                : new PDRectangle(crop.getWidth(), crop.getHeight());
    }

    Point2D.Float pixel(Point2D.Float point) {
        float left = point.x - crop.getLowerLeftX();
        float below = point.y - crop.getLowerLeftY();
        float right = crop.getUpperRightX() - point.x;
        float above = crop.getUpperRightY() - point.y;
        return switch (rotation) {
            case 90 -> new Point2D.Float(below * scale, left * scale);
            case 180 -> new Point2D.Float(right * scale, below * scale);
            case 270 -> new Point2D.Float(above * scale, right * scale);
            default -> new Point2D.Float(left * scale, above * scale);
        };
    }

    /** The point of the new page, which is not rotated, under a pixel of the picture. */
    Point2D.Float newPoint(Point2D.Float pixel) {
        return new Point2D.Float(pixel.x / scale, size().getHeight() - pixel.y / scale);
    }

    /** The pixels a glyph may touch. */
    Rectangle pixels(Glyph glyph) {
        Rectangle2D box = null;
        for (Point2D.Float corner : glyph.corners()) {
            Point2D.Float at = pixel(corner);
            Rectangle2D dot = new Rectangle2D.Float(at.x, at.y, 0, 0);
            box = box == null ? dot : box.createUnion(dot);
        }
        return box.getBounds();
    }
}
