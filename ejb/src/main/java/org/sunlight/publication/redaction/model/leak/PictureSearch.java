package org.sunlight.publication.redaction.model.leak;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.sunlight.publication.redaction.LeakPlace;

/** Looks into a picture file for everything that is not pixels. */
final class PictureSearch {

    private static final Set<String> OF_PNG =
            Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "pHYs", "bKGD");

    private PictureSearch() {}

    static boolean isPicture(byte[] file) {
        return isJpeg(file) || isPng(file);
    }

    private static boolean isJpeg(byte[] file) {
        return file.length > 3 && u8(file, 0) == 0xff && u8(file, 1) == 0xd8 && u8(file, 2) == 0xff;
    }

    private static boolean isPng(byte[] file) {
        return file.length > 8 && u8(file, 0) == 0x89 && file[1] == 'P' && file[2] == 'N' && file[3] == 'G';
    }

    static void search(byte[] file, Findings findings, int at) {
        findings.searched(LeakPlace.PICTURE_METADATA, LeakPlace.PICTURE_TAIL);
        findings.binary(LeakPlace.RAW_BYTES, at, file);
        if (isJpeg(file)) {
            jpeg(file, findings, at);
        } else if (isPng(file)) {
            png(file, findings, at);
        } else {
            findings.unreadable(LeakPlace.PICTURE_METADATA, at);
        }
    }

    private static void jpeg(byte[] file, Findings findings, int number) {
        int at = 2;
        while (at + 4 <= file.length && u8(file, at) == 0xff) {
            int marker = u8(file, at + 1);
            if (marker == 0xd9) {
                tail(file, at + 2, findings, number);
                return;
            }
            int length = u8(file, at + 2) << 8 | u8(file, at + 3);
            if (length < 2 || at + 2 + length > file.length) {
                break;
            }
            if (isNote(marker, length)) {
                findings.hidden(LeakPlace.PICTURE_METADATA, number);
                findings.bytes(LeakPlace.PICTURE_METADATA, number, Arrays.copyOfRange(file, at + 4, at + 2 + length));
            }
            at += 2 + length;
            if (marker == 0xda) {
                at = afterScan(file, at);
            }
        }
        if (at + 2 <= file.length && u8(file, at) == 0xff && u8(file, at + 1) == 0xd9) {
            tail(file, at + 2, findings, number);
        } else {
            findings.unreadable(LeakPlace.PICTURE_METADATA, number);
        }
    }

    /** Remarks and the segments of programs, but for the plain heading (16 bytes) and the colour mark (14 bytes). */
    private static boolean isNote(int marker, int length) {
        boolean heading = marker == 0xe0 && length == 16;
        boolean colours = marker == 0xee && length == 14;
        return marker == 0xfe || marker >= 0xe0 && marker <= 0xef && !heading && !colours;
    }

    private static int afterScan(byte[] file, int from) {
        int at = from;
        while (at + 1 < file.length) {
            int next = u8(file, at + 1);
            if (u8(file, at) == 0xff && next != 0 && !(next >= 0xd0 && next <= 0xd7) && next != 0xff) {
                return at;
            }
            at++;
        }
        return file.length;
    }

    private static void png(byte[] file, Findings findings, int number) {
        int at = 8;
        while (at + 12 <= file.length) {
            int length = u8(file, at) << 24 | u8(file, at + 1) << 16 | u8(file, at + 2) << 8 | u8(file, at + 3);
            if (length < 0 || length > file.length - at - 12) {
                break;
            }
            String kind = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (!OF_PNG.contains(kind)) {
                findings.hidden(LeakPlace.PICTURE_METADATA, number);
                byte[] note = Arrays.copyOfRange(file, at + 8, at + 8 + length);
                findings.bytes(LeakPlace.PICTURE_METADATA, number, note);
                packedNote(note, findings, number);
            }
            at += 12 + length;
            if (kind.equals("IEND")) {
                tail(file, at, findings, number);
                return;
            }
        }
        findings.unreadable(LeakPlace.PICTURE_METADATA, number);
    }

    /** Texts of PNG may be compressed after their keyword. */
    private static void packedNote(byte[] note, Findings findings, int number) {
        for (int at = 0; at < note.length && at < 90; at++) {
            Unpacked text = Unpacked.of(note, at, note.length);
            if (text.bytes().length > 0) {
                findings.bytes(LeakPlace.PICTURE_METADATA, number, text.bytes());
            }
        }
    }

    private static void tail(byte[] file, int from, Findings findings, int number) {
        if (from < file.length) {
            findings.hidden(LeakPlace.PICTURE_TAIL, number);
            findings.bytes(LeakPlace.PICTURE_TAIL, number, Arrays.copyOfRange(file, from, file.length));
        }
    }

    private static int u8(byte[] file, int at) {
        return file[at] & 0xff;
    }
}
