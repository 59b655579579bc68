package org.sunlight.office.attachment.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sunlight.office.attachment.StoreAttachment;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.RuleBroken;

/**
 * The data folder with the bytes of the attachments: {@code attachments} below the system property
 * {@code sunlight.data.dir}, else below the server's own data folder. A file appears whole or not at all: written beside, forced to disk, looked at, then renamed; a
 * transaction that rolls back takes it away again.
 */
@ApplicationScoped
public class FileVault {

    private static final Logger LOG = LoggerFactory.getLogger(FileVault.class);

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    private final Path root;

    public FileVault() {
        this(Path.of(
                System.getProperty("sunlight.data.dir", System.getProperty("jboss.server.data.dir", "target")),
                "attachments"));
    }

    FileVault(Path root) {
        this.root = root;
    }

    /**
     * What was kept.
     *
     * @param location path below the data folder
     */
    public record Kept(String location, String kind, long size, String sha256) {}

    /**
     * Keeps the content once {@code recognise} has accepted the finished file.
     *
     * @throws RuleBroken ATTACHMENT_EMPTY, ATTACHMENT_TOO_LARGE, ATTACHMENT_STORAGE_FULL, or what {@code recognise} throws; nothing
     *     is kept then
     */
    public Kept keep(InputStream content, Function<Path, String> recognise) {
        String name = UUID.randomUUID().toString();
        String location = name.substring(0, 2) + "/" + name;
        Path parked = root.resolve("incoming").resolve(name);
        try {
            Written written = write(content, parked);
            String kind = recognise.apply(parked);
            Path home = root.resolve(location);
            makeFolder(home.getParent());
            Files.move(parked, home, StandardCopyOption.ATOMIC_MOVE);
            removeOnRollback(home);
            return new Kept(location, kind, written.size, written.sha256);
        } catch (IOException e) {
            LOG.error("attachment not stored in {}: {}", root, e.getClass().getSimpleName());
            throw new RuleBroken("ATTACHMENT_STORAGE_FULL");
        } finally {
            discard(parked);
        }
    }

    /** @throws Conflict ATTACHMENT_DAMAGED when the file is gone or is not what was kept */
    public InputStream open(String location, String sha256) {
        Path file = root.resolve(location);
        try {
            MessageDigest digest = sha256();
            byte[] buffer = new byte[64 * 1024];
            try (InputStream bytes = Files.newInputStream(file)) {
                for (int n = bytes.read(buffer); n >= 0; n = bytes.read(buffer)) {
                    digest.update(buffer, 0, n);
                }
            }
            if (!HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
                throw new Conflict("ATTACHMENT_DAMAGED");
            }
            return Files.newInputStream(file);
        } catch (NoSuchFileException gone) {
            throw new Conflict("ATTACHMENT_DAMAGED");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Written(long size, String sha256) {}

    private Written write(InputStream content, Path file) throws IOException {
        makeFolder(file.getParent());
        MessageDigest digest = sha256();
        long size = 0;
        byte[] buffer = new byte[64 * 1024];
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (int n = read(content, buffer); n >= 0; n = read(content, buffer)) {
                size += n;
                if (size > StoreAttachment.LARGEST) {
                    throw RuleBroken.at("content", "ATTACHMENT_TOO_LARGE", StoreAttachment.LARGEST / 1024 / 1024);
                }
                digest.update(buffer, 0, n);
                ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, n);
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
            }
            out.force(true);
        }
        if (size == 0) {
            throw RuleBroken.at("content", "ATTACHMENT_EMPTY");
        }
        return new Written(size, HexFormat.of().formatHex(digest.digest()));
    }

    /** A broken upload is not a full disk, so the two must not share a catch. */
    private static int read(InputStream content, byte[] buffer) {
        try {
            return content.read(buffer);
        } catch (IOException e) {
            throw RuleBroken.at("content", "ATTACHMENT_INTERRUPTED");
        }
    }

    private static void makeFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
    }

    private void removeOnRollback(Path file) {
        if (transaction == null || transaction.getTransactionKey() == null) {
            return;
        }
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // the row decides, nothing to do before it is written
            }

            @Override
            public void afterCompletion(int status) {
                if (status != Status.STATUS_COMMITTED) {
                    discard(file);
                }
            }
        });
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("left-over file {} could not be removed", file.getFileName());
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
