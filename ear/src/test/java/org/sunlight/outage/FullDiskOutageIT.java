package org.sunlight.outage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.harness.OutageCase;
import org.sunlight.harness.Registers;
import org.sunlight.harness.RestClient;
import org.sunlight.harness.RestClient.Answer;
import org.sunlight.harness.ServerUnderTest;
import org.sunlight.harness.TestDatabase;

class FullDiskOutageIT extends OutageCase {

    private static final String SIZE = "size=6m";
    private static final int MORE_THAN_FITS = 60_000;

    private final Path disk = Path.of(System.getProperty("sunlight.it.work"), "it", "small-disk");
    private TestDatabase database;
    private ServerUnderTest server;

    @BeforeEach
    void start() throws Exception {
        Files.createDirectories(disk);
        assertEquals(
                0,
                asRoot("mount", "-t", "tmpfs", "-o", SIZE, "tmpfs", disk.toString()),
                "a small disk can be mounted by root, or with sudo, only");
        database = TestDatabase.postgresql(Path.of(System.getProperty("sunlight.it.work"), "it", "postgresql-disk"));
        server = ServerUnderTest.start("outage-disk", database, Map.of("SUNLIGHT_DATA_DIR", disk.toString()));
    }

    @AfterEach
    void stop() throws Exception {
        if (server != null) {
            server.close();
            database.close();
            asRoot("umount", disk.toString());
        }
    }

    @Test
    @DisplayName("a full disk: told as such, nothing half done is left, and what fits is still taken")
    void tellsThatTheDiskIsFull() throws Exception {
        RestClient client = RestClient.demonstration(server);

        Answer refused = Registers.send(client, Registers.ofRequests("DISK", MORE_THAN_FITS), "disk-1");
        assertEquals(507, refused.status(), refused::body);
        assertEquals("STORAGE_FULL", refused.code());
        assertTrue(free() > 1_000_000, "the piece that had been written is gone");

        Answer accepted = Registers.send(client, Registers.ofRequests("FITS", 5), "disk-2");
        assertEquals(202, accepted.status(), accepted::body);
        Registers.await(
                client, Registers.job(accepted), run -> run.getString("state").equals("COMPLETED"));
    }

    private long free() throws IOException {
        return Files.getFileStore(disk).getUsableSpace();
    }

    private static int asRoot(String... command) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(command));
        if (!System.getProperty("user.name").equals("root")) {
            words.addAll(0, List.of("sudo", "-n"));
        }
        return new ProcessBuilder(words).redirectErrorStream(true).start().waitFor();
    }
}
