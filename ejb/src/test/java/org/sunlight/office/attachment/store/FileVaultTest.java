package org.sunlight.office.attachment.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sunlight.office.attachment.StoreAttachment;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.RuleBroken;

class FileVaultTest {

    @TempDir
    Path root;

    @Test
    @DisplayName("ATT-03 what is kept comes back byte by byte, with its SHA-256")
    void keepsAndOpens() throws IOException {
        FileVault vault = new FileVault(root);
        byte[] bytes = "阳光".getBytes(StandardCharsets.UTF_8);
        FileVault.Kept kept = vault.keep(new ByteArrayInputStream(bytes), file -> "text/plain");
        assertEquals(bytes.length, kept.size());
        assertEquals("text/plain", kept.kind());
        try (InputStream back = vault.open(kept.location(), kept.sha256())) {
            assertArrayEquals(bytes, back.readAllBytes());
        }
    }

    @Test
    @DisplayName("ATT-02 an empty file is refused and leaves nothing")
    void refusesEmpty() throws IOException {
        refused("ATTACHMENT_EMPTY", InputStream.nullInputStream());
    }

    @Test
    @DisplayName("ATT-02 a file of 51 MB is refused and leaves nothing; one of exactly 50 MB is kept")
    void refusesTooLarge() throws IOException {
        refused("ATTACHMENT_TOO_LARGE", zeros(51L * 1024 * 1024));
        assertEquals(
                StoreAttachment.LARGEST,
                new FileVault(root)
                        .keep(zeros(StoreAttachment.LARGEST), file -> "text/plain")
                        .size());
    }

    @Test
    @DisplayName("ATT-04 an upload that breaks off leaves nothing")
    void brokenUpload() throws IOException {
        refused("ATTACHMENT_INTERRUPTED", new InputStream() {
            private int given;

            @Override
            public int read() throws IOException {
                if (given++ > 100_000) {
                    throw new IOException("connection reset");
                }
                return 'x';
            }
        });
    }

    @Test
    @DisplayName("ATT-04 a folder that cannot be written gives a refusal, not a failure")
    void folderUnwritable() throws IOException {
        Path file = Files.createFile(root.resolve("not-a-folder"));
        assertEquals(
                "ATTACHMENT_STORAGE_FULL",
                assertThrows(
                                RuleBroken.class,
                                () -> new FileVault(file)
                                        .keep(new ByteArrayInputStream(new byte[] {1}), kept -> "text/plain"))
                        .code());
    }

    @Test
    @DisplayName("ATT-01 a file whose kind is refused leaves nothing")
    void refusedKindLeavesNothing() throws IOException {
        assertThrows(
                RuleBroken.class,
                () -> new FileVault(root).keep(new ByteArrayInputStream(new byte[] {1}), file -> {
                    throw new RuleBroken("ATTACHMENT_KIND_REFUSED");
                }));
        assertEquals(0, files());
    }

    @Test
    @DisplayName("ATT-07 a file that was changed or removed behind our back is not handed out")
    void damaged() throws IOException {
        FileVault vault = new FileVault(root);
        FileVault.Kept kept = vault.keep(new ByteArrayInputStream(new byte[] {1, 2}), file -> "text/plain");
        Files.write(root.resolve(kept.location()), new byte[] {1, 3});
        assertThrows(Conflict.class, () -> vault.open(kept.location(), kept.sha256()));
        Files.delete(root.resolve(kept.location()));
        assertThrows(Conflict.class, () -> vault.open(kept.location(), kept.sha256()));
    }

    private void refused(String code, InputStream content) throws IOException {
        FileVault vault = new FileVault(root);
        assertEquals(
                code,
                assertThrows(RuleBroken.class, () -> vault.keep(content, file -> "text/plain"))
                        .code());
        assertEquals(0, files());
    }

    private long files() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    private static InputStream zeros(long size) {
        return new InputStream() {
            private long left = size;

            @Override
            public int read() {
                return left-- > 0 ? 0 : -1;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                if (left <= 0) {
                    return -1;
                }
                int n = (int) Math.min(length, left);
                left -= n;
                return n;
            }
        };
    }
}
