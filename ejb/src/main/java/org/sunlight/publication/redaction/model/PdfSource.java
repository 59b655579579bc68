package org.sunlight.publication.redaction.model;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.sunlight.shared.error.RuleBroken;

/** Opens a foreign PDF with care: nothing in it is drawn before it is known to fit into memory. */
final class PdfSource {

    /** Drawing takes up to a second a page, and a person waits. */
    private static final int MOST_PAGES = 200;

    private static final long MOST_PIXELS = 60_000_000;
    private static final long LARGEST_STREAM = 64L * 1024 * 1024;
    private static final long LARGEST_UNPACKED = 256L * 1024 * 1024;

    private PdfSource() {}

    /**
     * The opened file; the caller closes it.
     *
     * @throws RuleBroken REDACTION_FILE_ENCRYPTED, REDACTION_FILE_DAMAGED, REDACTION_FILE_TOO_LARGE
     */
    static PDDocument open(byte[] content) {
        PDDocument document;
        try {
            document = Loader.loadPDF(content);
        } catch (InvalidPasswordException locked) {
            throw Refusal.encrypted();
        } catch (IOException | RuntimeException broken) {
            throw Refusal.damaged();
        }
        try {
            check(document);
            return document;
        } catch (RuleBroken refused) {
            close(document);
            throw refused;
        } catch (IOException | RuntimeException broken) {
            close(document);
            throw Refusal.damaged();
        }
    }

    private static void check(PDDocument document) throws IOException {
        if (document.isEncrypted()) {
            throw Refusal.encrypted();
        }
        int pages = document.getNumberOfPages();
        if (pages == 0) {
            throw Refusal.damaged();
        }
        if (pages > MOST_PAGES) {
            throw Refusal.tooLarge();
        }
        long unpacked = 0;
        for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
            COSBase object = document.getDocument().getObjectFromPool(key).getObject();
            if (object instanceof COSStream stream) {
                unpacked += isImage(stream) ? pixels(stream) : unpacked(stream);
            }
            if (unpacked > LARGEST_UNPACKED) {
                throw Refusal.tooLarge();
            }
        }
    }

    private static boolean isImage(COSStream stream) {
        return COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
    }

    private static long pixels(COSStream image) {
        long pixels = Math.max(0L, image.getLong(COSName.WIDTH)) * Math.max(0L, image.getLong(COSName.HEIGHT));
        if (pixels > MOST_PIXELS) {
            throw Refusal.tooLarge();
        }
        return pixels;
    }

    private static long unpacked(COSStream stream) throws IOException {
        long size = 0;
        byte[] buffer = new byte[64 * 1024];
        try (InputStream content = stream.createInputStream()) {
            for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                size += n;
                if (size > LARGEST_STREAM) {
                    throw Refusal.tooLarge();
                }
            }
        }
        return size;
    }

    private static void close(PDDocument document) {
        try {
            document.close();
        } catch (IOException ignoredAfterRefusal) {
            // the refusal is the answer; the memory goes with the document
        }
    }
}
