package org.sunlight.publication.redaction.model;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

/** Pictures as pixels only: what a camera or a program wrote beside them stays behind. */
public final class Pictures {

    /** Between two tones of writing: four of them. */
    private static final int STEP = 85;

    /** @param kind {@code jpeg} or {@code png}, also the ending of its name */
    record Picture(byte[] content, String kind) {}

    /** The part of a picture that is shown, each side cut by a share of the whole, 0 inclusive to 1 exclusive. */
    record Cut(double left, double top, double right, double bottom) {

        static final Cut NONE = new Cut(0, 0, 0, 0);
    }

    private static final long MOST_PIXELS = 60_000_000;
    private static final float QUALITY = 0.92f;

    private Pictures() {}

    /**
     * The picture of a JPEG or PNG file made anew, upright as the camera meant it.
     *
     * @throws org.sunlight.shared.error.RuleBroken for a damaged file and one with too many pixels
     */
    public static byte[] rebuild(byte[] content) {
        Picture picture = rebuild(content, Cut.NONE);
        if (picture == null) {
            throw Refusal.unsupported();
        }
        return picture.content();
    }

    /** Null for a kind that is not read here. */
    static Picture rebuild(byte[] content, Cut cut) {
        ImageIO.setUseCache(false);
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return null;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    throw Refusal.tooLarge();
                }
                boolean photograph =
                        reader.getFormatName().toLowerCase(Locale.ROOT).startsWith("jp");
                BufferedImage pixels = photograph ? turned(reader.read(0), orientation(content)) : reader.read(0);
                return write(cut(pixels, cut), photograph);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw Refusal.damaged();
        }
    }

    /** Grey where there is no colour, else the same. */
    static BufferedImage grey(BufferedImage picture) {
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int pixel = picture.getRGB(x, y);
                int red = pixel >> 16 & 0xff;
                if (red != (pixel >> 8 & 0xff) || red != (pixel & 0xff)) {
                    return picture;
                }
            }
        }
        BufferedImage grey = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        boolean written = isWritten(picture);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int tone = picture.getRGB(x, y) & 0xff;
                grey.getRaster().setSample(x, y, 0, written ? (tone + STEP / 2) / STEP * STEP : tone);
            }
        }
        return grey;
    }

    /** Whether it is mostly white paper, so that the edges of writing need few tones. */
    private static boolean isWritten(BufferedImage picture) {
        long white = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                white += (picture.getRGB(x, y) & 0xff) == 0xff ? 1 : 0;
            }
        }
        return white * 10 > (long) picture.getWidth() * picture.getHeight() * 7;
    }

    private static BufferedImage cut(BufferedImage picture, Cut cut) {
        Rectangle whole = new Rectangle(picture.getWidth(), picture.getHeight());
        int left = (int) (whole.width * Math.max(0, cut.left()));
        int top = (int) (whole.height * Math.max(0, cut.top()));
        int right = (int) (whole.width * Math.max(0, cut.right()));
        int bottom = (int) (whole.height * Math.max(0, cut.bottom()));
        Rectangle shown =
                new Rectangle(left, top, whole.width - left - right, whole.height - top - bottom).intersection(whole);
        if (shown.isEmpty() || shown.equals(whole)) {
            return picture;
        }
        return picture.getSubimage(shown.x, shown.y, shown.width, shown.height);
    }

    /** How the camera was held, 1 to 8; 1 where the file does not say. */
    private static int orientation(byte[] jpeg) {
        try {
            ExifIFD0Directory notes = JpegMetadataReader.readMetadata(
                            new ByteArrayInputStream(jpeg), List.of(new ExifReader()))
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            Integer held = notes == null ? null : notes.getInteger(ExifDirectoryBase.TAG_ORIENTATION);
            return held == null ? 1 : held;
        } catch (JpegProcessingException | IOException broken) {
            return 1;
        }
    }

    /** @param orientation as the camera counts it, 1 to 8 */
    private static BufferedImage turned(BufferedImage picture, int orientation) {
        double w = picture.getWidth();
        double h = picture.getHeight();
        AffineTransform turn = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
            default -> new AffineTransform();
        };
        boolean sideways = orientation >= 5 && orientation <= 8;
        return turn.isIdentity() ? picture : painted(picture, turn, sideways, BufferedImage.TYPE_INT_RGB);
    }

    private static BufferedImage painted(BufferedImage picture, AffineTransform turn, boolean sideways, int type) {
        int width = sideways ? picture.getHeight() : picture.getWidth();
        int height = sideways ? picture.getWidth() : picture.getHeight();
        BufferedImage painted = new BufferedImage(width, height, type);
        Graphics2D pen = painted.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        pen.drawImage(picture, turn, null);
        pen.dispose();
        return painted;
    }

    /** Painted onto an empty sheet first, so that nothing but the pixels can come along. */
    private static Picture write(BufferedImage picture, boolean photograph) throws IOException {
        boolean clear = !photograph && picture.getColorModel().hasAlpha();
        BufferedImage sheet = painted(
                picture,
                new AffineTransform(),
                false,
                clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        String kind = photograph ? "jpeg" : "png";
        ImageWriter writer = ImageIO.getImageWritersByFormatName(kind).next();
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(content)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (photograph) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(sheet, null, null), how);
        } finally {
            writer.dispose();
        }
        return new Picture(content.toByteArray(), kind);
    }
}
