package org.sunlight.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.sunlight.harness.TestDatabase;

/** The database of the benchmark, filled and asked behind the back of the application. */
final class BenchDatabase {

    private final TestDatabase database;

    BenchDatabase(TestDatabase database) {
        this.database = database;
    }

    /** Adds requests with these serial numbers, both inclusive, and their clocks. */
    void fill(int first, int last) throws SQLException {
        try (Connection connection = database.connect()) {
            try (PreparedStatement requests = connection.prepareStatement(script("requests"))) {
                requests.setInt(1, first);
                requests.setInt(2, last);
                requests.executeUpdate();
            }
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate(script("clocks"));
                statement.execute("vacuum analyze");
            }
        }
    }

    /** Milliseconds in which one statement counts the cells of table 3, without those of connecting. */
    double millisToCountCells() throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            long start = System.nanoTime();
            try (ResultSet rows = statement.executeQuery(script("figures"))) {
                long requests = 0;
                while (rows.next()) {
                    requests += rows.getLong(4);
                }
                if (requests == 0) {
                    throw new IllegalStateException("the statement counts nothing");
                }
            }
            return (System.nanoTime() - start) / 1e6;
        }
    }

    /** Copies the imported rows out and into a table of the same shape. @return nanoseconds of copying in */
    long copyOfImported(String prefix) throws SQLException, IOException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create table bench_copy (like disclosure_request including all)");
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            ByteArrayOutputStream rows = new ByteArrayOutputStream();
            copy.copyOut(
                    "copy (select * from disclosure_request where source_number like '" + prefix + "-%') to stdout",
                    rows);
            long start = System.nanoTime();
            copy.copyIn("copy bench_copy from stdin", new ByteArrayInputStream(rows.toByteArray()));
            return System.nanoTime() - start;
        }
    }

    private static String script(String name) {
        try (InputStream in = BenchDatabase.class.getResourceAsStream("/bench/" + name + ".sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
