package org.sunlight.publication.detection.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.sunlight.publication.detection.Place;
import org.sunlight.shared.error.DomainException;
import org.sunlight.shared.error.RuleBroken;

/** A PDF: what it shows, what it covers, what it carries, and what it said before it was saved last. Source: ISO 32000-1. */
final class PdfReading {

    private static final int LARGEST = 256 << 20;
    private static final int MOST_PAGES = 3000;
    private static final int MOST_REVISIONS = 20;
    private static final int LARGEST_STREAM = 128 << 20;
    private static final int END_WITHIN = 2048;
    private static final byte[] END = "%%EOF".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);

    private PdfReading() {}

    static void read(Path file, int depth, Contents contents) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw Contents.tooMuch();
        }
        byte[] pdf = Files.readAllBytes(file);
        int[] ends = ends(pdf);
        if (ends.length == 0 || ends[ends.length - 1] < pdf.length - END_WITHIN) {
            throw Contents.damaged();
        }
        refuseBombs(pdf, contents);
        readOne(pdf, depth, contents);
        // a file made for fast display over a line has an end mark behind its first page
        boolean linear =
                new String(pdf, 0, Math.min(1024, pdf.length), StandardCharsets.ISO_8859_1).contains("/Linearized");
        int earlier = ends.length - 1;
        for (int i = linear ? 1 : 0; i < earlier; i++) {
            String name = "rev." + (i + 1);
            if (i >= MOST_REVISIONS) {
                contents.cannotProve(name);
                return;
            }
            byte[] before = Arrays.copyOf(pdf, ends[i]);
            contents.inside(Place.EARLIER_REVISION, name, () -> readOne(before, depth, contents));
        }
    }

    private static void readOne(byte[] pdf, int depth, Contents contents) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (document.isEncrypted()) {
                throw RuleBroken.at("file", "FILE_ENCRYPTED");
            }
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw Contents.tooMuch();
            }
            new PdfPages(contents).read(document);
            new PdfObjects(document, depth, contents).read();
        } catch (InvalidPasswordException locked) {
            throw RuleBroken.at("file", "FILE_ENCRYPTED");
        } catch (DomainException refused) {
            throw refused;
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            // the parser meets what no writer makes in many ways
            throw Contents.damaged();
        }
    }

    /** Places behind the end marks. */
    private static int[] ends(byte[] pdf) {
        List<Integer> ends = new ArrayList<>();
        for (int i = indexOf(pdf, END, 0); i >= 0; i = indexOf(pdf, END, i + 1)) {
            ends.add(i + END.length);
        }
        return ends.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Unpacks every packed stream once and keeps nothing, before anybody else does it in memory. */
    private static void refuseBombs(byte[] pdf, Contents contents) {
        for (int i = indexOf(pdf, STREAM, 0); i >= 0; i = indexOf(pdf, STREAM, i + 1)) {
            int start = i + STREAM.length;
            while (start < pdf.length && (pdf[start] == '\r' || pdf[start] == '\n')) {
                start++;
            }
            if (isPacked(pdf, start)) {
                unpack(pdf, start, contents);
            }
        }
    }

    private static boolean isPacked(byte[] bytes, int at) {
        return at + 1 < bytes.length
                && (bytes[at] & 0x0f) == 8
                && ((bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff) % 31 == 0;
    }

    private static void unpack(byte[] pdf, int start, Contents contents) {
        Inflater outer = new Inflater();
        Inflater inner = null;
        byte[] buffer = new byte[64 * 1024];
        byte[] twice = new byte[64 * 1024];
        long size = 0;
        try {
            outer.setInput(pdf, start, pdf.length - start);
            for (int got = outer.inflate(buffer); got > 0; got = outer.inflate(buffer)) {
                if (size == 0 && isPacked(buffer, 0)) {
                    inner = new Inflater();
                }
                size += got;
                contents.spend(got);
                if (inner != null) {
                    inner.setInput(buffer, 0, got);
                    for (int more = inner.inflate(twice); more > 0; more = inner.inflate(twice)) {
                        size += more;
                        contents.spend(more);
                    }
                }
                if (size > LARGEST_STREAM) {
                    throw Contents.tooMuch();
                }
            }
        } catch (DataFormatException e) {
            // no packed stream after all, or its end: whoever parses it decides
        } finally {
            outer.end();
            if (inner != null) {
                inner.end();
            }
        }
    }

    private static int indexOf(byte[] bytes, byte[] word, int from) {
        outer:
        for (int i = from; i <= bytes.length - word.length; i++) {
            for (int j = 0; j < word.length; j++) {
                if (bytes[i + j] != word[j]) {
                    continue outer;
                }
            }
            return i;
        }
        return -1;
    }
}
