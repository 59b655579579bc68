package org.sunlight.batch.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Stream;
import org.sunlight.shared.error.RuleBroken;

/** Files on their way in: a folder of their own beside the database, each under a drawn name. */
@ApplicationScoped
public class ImportFiles {

    private static final int BUFFER = 1 << 16;

    /**
     * @param name drawn name under which {@link #path} finds it
     * @param digest SHA-256 in hexadecimal
     */
    record Kept(String name, String digest) {}

    /** @throws RuleBroken FILE_TOO_LARGE; nothing stays on the disk then, nor when the sender breaks off */
    Kept keep(InputStream content, long largest) {
        String name = UUID.randomUUID().toString();
        Path file = path(name);
        boolean kept = false;
        try {
            Files.createDirectories(file.getParent());
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
                copy(content, out, largest);
            }
            kept = true;
            return new Kept(name, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 belongs to every Java", e);
        } finally {
            if (!kept) {
                delete(name);
            }
        }
    }

    private static void copy(InputStream content, OutputStream out, long largest) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        for (int count = content.read(buffer); count >= 0; count = content.read(buffer)) {
            size += count;
            if (size > largest) {
                throw new RuleBroken("FILE_TOO_LARGE", largest >> 20);
            }
            out.write(buffer, 0, count);
        }
    }

    Path path(String name) {
        return folder().resolve(UUID.fromString(name) + ".import");
    }

    void delete(String name) {
        try {
            Files.deleteIfExists(path(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files of runs that were never taken up again. */
    public void deleteOlderThan(Instant moment) {
        if (!Files.isDirectory(folder())) {
            return;
        }
        try (Stream<Path> files = Files.list(folder())) {
            for (Path file : files.toList()) {
                FileTime touched = Files.getLastModifiedTime(file);
                if (touched.toInstant().isBefore(moment)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        return Path.of(System.getProperty("sunlight.data.dir", System.getProperty("java.io.tmpdir")), "imports");
    }
}
