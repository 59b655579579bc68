package org.sunlight.harness;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/**
 * The database a suite runs on: Derby in a file of the suite, or a real PostgreSQL that keeps its data and its port when
 * it is stopped and started again.
 */
public final class TestDatabase implements AutoCloseable {

    private static final String OWNER = "postgres";

    private final Path folder;
    private final int port;
    private EmbeddedPostgres postgres;

    private TestDatabase(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** Derby lives inside the server; there is nothing to start. */
    public static TestDatabase derby() {
        return new TestDatabase(null, 0);
    }

    public static TestDatabase postgresql(Path folder) {
        TestDatabase database = new TestDatabase(folder, Ports.free());
        database.start();
        return database;
    }

    public boolean isPostgresql() {
        return port != 0;
    }

    public void start() {
        try {
            postgres = EmbeddedPostgres.builder()
                    .setPort(port)
                    .setDataDirectory(folder)
                    .setCleanDataDirectory(false)
                    .setServerConfig("max_connections", "120")
                    .setServerConfig("fsync", "off")
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops the database under the feet of the application; {@link #start} brings it back with its data. */
    public void stop() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Settings of the environment that send the server to this database. */
    public Map<String, String> environment() {
        return isPostgresql()
                ? Map.of("SUNLIGHT_DB_URL", url(), "SUNLIGHT_DB_USER", OWNER, "SUNLIGHT_DB_PASSWORD", OWNER)
                : Map.of();
    }

    /** The same settings as arguments of a virtual machine, for a server that is not started by its own script. */
    public String vmArguments() {
        return isPostgresql()
                ? " -Dsunlight.db.driver=postgresql -Dsunlight.db.url=" + url() + " -Dsunlight.db.user=" + OWNER
                        + " -Dsunlight.db.password=" + OWNER
                : "";
    }

    /** @throws IllegalStateException on Derby, which only the server may open */
    public Connection connect() throws SQLException {
        if (!isPostgresql()) {
            throw new IllegalStateException("Derby belongs to the server");
        }
        return DriverManager.getConnection(url(), OWNER, OWNER);
    }

    private String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    @Override
    public void close() {
        if (postgres != null) {
            stop();
        }
    }
}
