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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.sunlight.harness.TestDatabase;

/** The database of the benchmark, filled and asked behind the back of the application. */
final class BenchDatabase {

    private static final int STEP = 100_000;

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
                settle(statement);
            }
        }
    }

    /** What was filled in is on the disk and known to the planner: no page is measured beside the writing of a million rows. */
    private static void settle(Statement statement) throws SQLException {
        statement.execute("vacuum analyze");
        statement.execute("checkpoint");
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

    /** Adds petitions after the first serial up to the last, in steps that the database digests, with clocks and ratings. */
    void fillPetitions(int after, int last) throws SQLException {
        try (Connection connection = database.connect()) {
            for (int from = after; from < last; from += STEP) {
                int until = Math.min(last, from + STEP);
                insert(connection, "petitions", from + 1, until);
                insert(connection, "petition-clocks", from, until);
                insert(connection, "petition-ratings", from, until);
            }
            try (Statement statement = connection.createStatement()) {
                settle(statement);
            }
        }
    }

    /** Adds public entries after the first serial up to the last, with the reviews that approved them. */
    void fillEntries(int after, int last) throws SQLException {
        try (Connection connection = database.connect()) {
            for (int from = after; from < last; from += STEP) {
                int until = Math.min(last, from + STEP);
                insert(connection, "publication-reviews", from + 1, until);
                insert(connection, "publication-entries", from + 1, until);
            }
            try (Statement statement = connection.createStatement()) {
                settle(statement);
            }
        }
    }

    /** Writes the ledger of the petitions that {@link #petitionNumbers} names. */
    void writeLedger() throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(script("petition-ledger"));
        }
    }

    private static void insert(Connection connection, String name, int first, int last) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(script(name))) {
            statement.setInt(1, first);
            statement.setInt(2, last);
            statement.executeUpdate();
        }
    }

    List<String> petitionNumbers(int howMany) throws SQLException {
        List<String> numbers = new ArrayList<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select number from petition_item where source_number like 'BENCH-%' and id % 487 = 0 limit "
                                + howMany)) {
            while (rows.next()) {
                numbers.add(rows.getString(1));
            }
        }
        return numbers;
    }

    /** Id of the last run of a job, 0 where there was none. */
    long lastRun(String job) throws SQLException {
        try (Connection connection = database.connect();
                PreparedStatement statement =
                        connection.prepareStatement("select coalesce(max(id), 0) from batch_run where name = ?")) {
            statement.setString(1, job);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** Waits for the run that came after, and says how long it took in milliseconds. */
    double millisOfRunAfter(String job, long before) throws SQLException, InterruptedException {
        for (int i = 0; i < 600; i++) {
            try (Connection connection = database.connect();
                    PreparedStatement statement = connection.prepareStatement(
                            "select extract(epoch from ended_at - started_at) * 1000, state from batch_run"
                                    + " where name = ? and id > ? and ended_at is not null order by id desc")) {
                statement.setString(1, job);
                statement.setLong(2, before);
                try (ResultSet row = statement.executeQuery()) {
                    if (row.next()) {
                        if (!row.getString(2).equals("COMPLETED")) {
                            throw new IllegalStateException("the run ended as " + row.getString(2));
                        }
                        return row.getDouble(1);
                    }
                }
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        throw new IllegalStateException("the run does not end");
    }

    /** Milliseconds in which hand-written statements count the figures of the month, without those of connecting. */
    double millisToCountPetitions() throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            long start = System.nanoTime();
            long lines = 0;
            for (String figures : script("petition-figures").split(";")) {
                if (figures.isBlank()) {
                    continue;
                }
                try (ResultSet rows = statement.executeQuery(figures)) {
                    while (rows.next()) {
                        lines++;
                    }
                }
            }
            if (lines < 100) {
                throw new IllegalStateException("the statements count nothing");
            }
            return (System.nanoTime() - start) / 1e6;
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
