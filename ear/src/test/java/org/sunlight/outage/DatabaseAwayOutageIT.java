package org.sunlight.outage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
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

class DatabaseAwayOutageIT extends OutageCase {

    private static final int AWAY_SECONDS = 60;
    private static final int PATIENCE_SECONDS = 60;

    private TestDatabase database;
    private ServerUnderTest server;

    @BeforeEach
    void start() {
        database = TestDatabase.postgresql(Path.of(System.getProperty("sunlight.it.work"), "it", "postgresql-away"));
        server = ServerUnderTest.start("outage-database", database);
    }

    @AfterEach
    void stop() {
        server.close();
        database.close();
    }

    @Test
    @DisplayName(
            "the database gone for a minute: told as such, nothing lost, and afterwards everything works by itself")
    void survivesADatabaseThatIsAwayForAMinute() throws Exception {
        RestClient client = RestClient.demonstration(server);
        String job = Registers.job(Registers.send(client, Registers.ofRequests("AWAY", 5), "away-1"));
        Registers.await(client, job, run -> run.getString("state").equals("COMPLETED"));

        database.stop();
        long back = System.nanoTime() + TimeUnit.SECONDS.toNanos(AWAY_SECONDS);
        while (System.nanoTime() < back) {
            Answer answer = client.get(job);
            assertEquals(503, answer.status(), answer::body);
            assertEquals("DATABASE_UNAVAILABLE", answer.code());
            assertTrue(answer.header("Content-Type").orElse("").startsWith("application/problem+json"));
            assertTrue(answer.header("Retry-After").isPresent(), "when to come again");
            assertFalse(answer.body().contains("postgres"), "no word about what stands behind it");
            TimeUnit.SECONDS.sleep(5);
        }
        database.start();

        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        Answer answer = client.get(job);
        while (answer.status() == 503 && System.nanoTime() < limit) {
            TimeUnit.SECONDS.sleep(1);
            answer = client.get(job);
        }
        assertEquals(200, answer.status(), answer::body);
        assertEquals(5, answer.json().getInt("written"));
        String next = Registers.job(Registers.send(client, Registers.ofRequests("BACK", 5), "away-2"));
        Registers.await(client, next, run -> run.getString("state").equals("COMPLETED"));
    }
}
