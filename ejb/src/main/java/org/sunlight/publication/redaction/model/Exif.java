package org.sunlight.publication.redaction.model;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads how a camera was held from the notes in a JPEG file; everything else in them stays unread. */
final class Exif {

    private static final int NOTES = 0xe1;
    private static final int SCAN = 0xda;
    private static final int ORIENTATION = 0x0112;

    private Exif() {}

    /** 1 to 8; 1 where the file does not say. */
    static int orientation(byte[] jpeg) {
        try {
            ByteBuffer file = ByteBuffer.wrap(jpeg);
            if (file.getShort() != (short) 0xffd8) {
                return 1;
            }
            while (file.remaining() > 4 && (file.get() & 0xff) == 0xff) {
                int marker = file.get() & 0xff;
                int length = file.getShort() & 0xffff;
                if (marker == SCAN || length < 2) {
                    return 1;
                }
                if (marker == NOTES && length > 14 && file.getInt(file.position()) == 0x45786966) {
                    return fromNotes(file.slice(file.position() + 6, length - 8));
                }
                file.position(file.position() + length - 2);
            }
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            return 1;
        }
        return 1;
    }

    private static int fromNotes(ByteBuffer notes) {
        notes.order(notes.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int at = notes.getInt(4);
        int entries = notes.getShort(at) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int entry = at + 2 + i * 12;
            if ((notes.getShort(entry) & 0xffff) == ORIENTATION) {
                int value = notes.getShort(entry + 8) & 0xffff;
                return value >= 1 && value <= 8 ? value : 1;
            }
        }
        return 1;
    }
}
