package org.sunlight.publication.redaction;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** A photograph 40 pixels wide and 30 high, taken with the camera on its side, with its position in the notes. */
final class CanaryPicture {

    private CanaryPicture() {}

    static byte[] withPosition() throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        BufferedImage picture = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 40; x++) {
            for (int y = 0; y < 30; y++) {
                picture.setRGB(x, y, x * 6 << 16 | y * 8 << 8 | (x * y) % 256);
            }
        }
        ImageIO.write(picture, "jpeg", plain);
        byte[] note = "GPS-25.04-102.71".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer notes = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4 + note.length);
        notes.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        notes.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        notes.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        notes.putShort((short) 6).putShort((short) 0).putInt(0).put(note);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain.toByteArray(), 0, 2);
        out.write(new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (notes.capacity() + 2)});
        out.write(notes.array());
        out.write(plain.toByteArray(), 2, plain.size() - 2);
        return out.toByteArray();
    }
}
