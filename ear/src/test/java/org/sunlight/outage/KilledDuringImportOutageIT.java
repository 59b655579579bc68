package org.sunlight.outage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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

class KilledDuringImportOutageIT extends OutageCase {

    private static final int RECORDS = 12_000;

    private TestDatabase database;
    private ServerUnderTest server;

    @BeforeEach
    void start() {
        database = TestDatabase.postgresql(Path.of(System.getProperty("sunlight.it.work"), "it", "postgresql-killed"));
        server = ServerUnderTest.start("outage-killed", database);
    }

    @AfterEach
    void stop() {
        server.close();
        database.close();
    }

    @Test
    @DisplayName("the server killed in the middle of an import: after the next start the run goes on, each record once")
    void goesOnWhereItWasKilled() throws Exception {
        RestClient client = RestClient.demonstration(server);
        Answer accepted = Registers.send(client, Registers.ofRequests("KILL", RECORDS), "killed-1");
        assertEquals(202, accepted.status(), accepted::body);
        String job = Registers.job(accepted);
        JsonObject caught = Registers.await(
                client,
                job,
                run -> run.getInt("written") > 0 || run.getString("state").equals("COMPLETED"));
        assertEquals("RUNNING", caught.getString("state"), "the register is too small to be caught in the middle");

        server.kill();
        long before = imported();
        assertTrue(before > 0 && before < RECORDS, "killed in the middle, at " + before);
        server.start();

        JsonObject done = Registers.await(
                RestClient.demonstration(server),
                job,
                run -> run.getString("state").matches("COMPLETED|FAILED|STOPPED"));
        assertEquals("COMPLETED", done.getString("state"), done::toString);
        assertEquals(RECORDS, imported());
        assertEquals(RECORDS, done.getInt("written"), done::toString);
        assertEquals(0, done.getInt("rejected"), done::toString);
    }

    private long imported() throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select count(*) from disclosure_request where source_number like 'KILL-%'")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
