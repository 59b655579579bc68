package org.sunlight.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packed server as it is delivered, with demonstration data, on a free port of the loopback interface. */
public final class ServerUnderTest implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final String STARTED = "WFLYSRV0025";
    private static final String FURNISHED = "demonstration: ready";
    private static final String STARTED_WITH_ERRORS = "WFLYSRV0026";

    private final ServerFolder folder;
    private final Map<String, String> environment;
    private final int offset = Ports.freeOffset();
    private Process process;

    private ServerUnderTest(ServerFolder folder, Map<String, String> environment) {
        this.folder = folder;
        this.environment = environment;
    }

    /** The one server of the running suite. */
    public static ServerUnderTest running() {
        return SuiteServices.server();
    }

    /** A server of its own for tests that break it. */
    public static ServerUnderTest start(String name, TestDatabase database) {
        return start(name, database, Map.of());
    }

    /** @param settings further settings by environment */
    public static ServerUnderTest start(String name, TestDatabase database, Map<String, String> settings) {
        ServerFolder folder = ServerFolder.create(name, true);
        Map<String, String> environment = new HashMap<>(database.environment());
        environment.put("SUNLIGHT_DATA_DIR", folder.data().toString());
        environment.put("SUNLIGHT_DEMONSTRATION", "true");
        // it would be taken over behind the backs of the tests
        environment.put("SUNLIGHT_DEMONSTRATION_YEAR", "off");
        environment.putAll(settings);
        ServerUnderTest server = new ServerUnderTest(folder, environment);
        server.start();
        return server;
    }

    /** Starts it, or starts it again with the data it had. */
    public void start() {
        try {
            Path console = folder.base().resolve("log/console.log");
            ProcessBuilder builder = new ProcessBuilder(
                    folder.home().resolve("bin/standalone.sh").toString(),
                    "-Djboss.server.base.dir=" + folder.base(),
                    "-Djboss.socket.binding.port-offset=" + offset);
            builder.environment().putAll(environment);
            builder.environment().remove("JAVA_OPTS");
            builder.redirectErrorStream(true).redirectOutput(console.toFile());
            process = builder.start();
            awaitStart(console);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitStart(Path console) throws IOException {
        long limit = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < limit) {
            String said = Files.readString(console);
            if (said.contains(STARTED) && said.contains(FURNISHED)) {
                return;
            }
            if (said.contains(STARTED_WITH_ERRORS) || !process.isAlive()) {
                break;
            }
            pause();
        }
        close();
        throw new IllegalStateException("server did not start, see " + console);
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + (Ports.HTTP + offset));
    }

    public URI management() {
        return URI.create("http://127.0.0.1:" + (Ports.MANAGEMENT + offset));
    }

    /** Folder of database, attachments and keys. */
    public Path data() {
        return folder.data();
    }

    public List<String> log() throws IOException {
        return Files.readAllLines(folder.log());
    }

    /** Takes the server away as a power failure would. */
    public void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        await(30);
    }

    /** Stops it as an operator would. */
    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            process.destroy();
            if (!await(60)) {
                kill();
            }
        }
    }

    private boolean await(int seconds) {
        try {
            return process.waitFor(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(250);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
