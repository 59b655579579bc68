package org.sunlight.publication.detection.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.sunlight.publication.detection.FileContents;
import org.sunlight.shared.error.RuleBroken;

/** Opens a file by what its first bytes say. */
public final class FileOpening {

    private static final int LARGEST_PICTURE = 64 << 20;
    /** Embedded files may hold embedded files, and then no more. */
    private static final int DEEPEST = 2;

    private FileOpening() {}

    public static FileContents open(Path file, String mediaType) {
        Contents contents = new Contents();
        try {
            read(file, mediaType, 0, contents);
            return contents.contents();
        } catch (IOException | UncheckedIOException e) {
            throw Contents.damaged();
        }
    }

    static void read(Path file, String mediaType, int depth, Contents contents) throws IOException {
        if (depth > DEEPEST) {
            throw Contents.tooMuch();
        }
        byte[] start = start(file);
        if (start.length == 0) {
            throw Contents.damaged();
        }
        if (begins(start, "PK")) {
            PackageReading.read(file, depth, contents);
        } else if (begins(start, "%PDF-") || contains(start, "%PDF-")) {
            PdfReading.read(file, depth, contents);
        } else if (begins(start, "\u00d0\u00cf\u0011\u00e0")) {
            throw refusedOld(file, mediaType);
        } else if (begins(start, "\u00ff\u00d8\u00ff")
                || begins(start, "\u0089PNG")
                || begins(start, "II*\0")
                || begins(start, "MM\0*")) {
            picture(file, contents);
        } else if (PackageReading.isArchive(start)) {
            throw depth > 0 ? Contents.tooMuch() : notProvable(mediaType);
        } else if ("text/plain".equals(mediaType)) {
            TextReading.read(file, contents);
        } else {
            throw isReadable(mediaType) ? Contents.damaged() : notProvable(mediaType);
        }
    }

    private static void picture(Path file, Contents contents) throws IOException {
        if (Files.size(file) > LARGEST_PICTURE) {
            throw Contents.tooMuch();
        }
        ImageReading.read(Files.readAllBytes(file), "", contents);
    }

    /** Old office files cannot be examined; an encrypted new one lies in the same hull. */
    private static RuleBroken refusedOld(Path file, String mediaType) {
        try (POIFSFileSystem ole = new POIFSFileSystem(file.toFile(), true)) {
            if (ole.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                return RuleBroken.at("file", "FILE_ENCRYPTED");
            }
            return notProvable(mediaType);
        } catch (IOException | RuntimeException e) {
            return Contents.damaged();
        }
    }

    static RuleBroken notProvable(String mediaType) {
        return RuleBroken.at("file", "FILE_KIND_NOT_PROVABLE", mediaType);
    }

    private static boolean isReadable(String mediaType) {
        return mediaType != null
                && (mediaType.equals("application/pdf")
                        || mediaType.startsWith("application/vnd.openxmlformats-officedocument")
                        || mediaType.equals("image/jpeg")
                        || mediaType.equals("image/png")
                        || mediaType.equals("image/tiff"));
    }

    private static byte[] start(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return content.readNBytes(1024);
        }
    }

    static boolean begins(byte[] bytes, String start) {
        for (int i = 0; i < start.length(); i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != start.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(byte[] bytes, String word) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(word);
    }
}
