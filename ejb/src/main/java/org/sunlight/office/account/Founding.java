package org.sunlight.office.account;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sunlight.shared.security.Caller;
import org.sunlight.shared.security.CurrentCaller;

/**
 * Sees at start-up whether anybody is there yet. With the demonstration switched on ({@code sunlight.demonstration}), an
 * empty database becomes the demonstration bureau; otherwise it gets its first three accounts (ACC-10). A database with
 * people in it is left as it is. Other start-up beans with demonstration data depend on this one by its name.
 */
@Startup
@Singleton(name = "DemonstrationBureau")
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class Founding {

    private static final Logger LOG = LoggerFactory.getLogger(Founding.class);

    /** Known to everybody who reads this; exists only where the demonstration was switched on over an empty database. */
    private static final String DEMONSTRATION_PASSWORD = "Sunlight-2026";

    @Inject
    private FoundingDoor door;

    @Inject
    private CurrentCaller caller;

    @PostConstruct
    void found() {
        try {
            caller.call(Caller.system("start-up"), () -> {
                foundAsSystem();
                return null;
            });
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("the first accounts could not be opened", e);
        }
    }

    private void foundAsSystem() throws IOException {
        if (door.isFounded()) {
            LOG.info("the database holds its organs and people already; demonstration accounts are not added to it");
        } else if (isDemonstration()) {
            door.foundDemonstration("/demonstration", DEMONSTRATION_PASSWORD);
            LOG.info("demonstration bureau founded");
        } else {
            Path file = firstAccountsFile();
            write(file, door.foundBureau("/account"));
            LOG.info("first accounts opened; their passwords for one use stand in {}", file);
        }
    }

    private static boolean isDemonstration() {
        String environment = System.getenv("SUNLIGHT_DEMONSTRATION");
        return Boolean.parseBoolean(System.getProperty("sunlight.demonstration", environment));
    }

    /** Made before the accounts: if it cannot be written, nobody must exist whose password nobody knows. */
    private static Path firstAccountsFile() throws IOException {
        Path folder = Path.of(System.getProperty("sunlight.data.dir", System.getProperty("java.io.tmpdir")));
        Files.createDirectories(folder);
        Path file = folder.resolve("first-accounts.txt");
        Files.deleteIfExists(file);
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                : Files.createFile(file);
    }

    private static void write(Path file, List<FirstPassword> issued) throws IOException {
        List<String> lines = issued.stream()
                .map(account -> account.login() + "\t" + account.password())
                .toList();
        Files.write(file, lines, StandardCharsets.UTF_8, StandardOpenOption.WRITE);
    }
}
