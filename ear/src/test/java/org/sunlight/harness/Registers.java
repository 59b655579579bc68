package org.sunlight.harness;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sunlight.harness.RestClient.Answer;

/** Registers to import, large enough to be caught in the middle. */
public final class Registers {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private Registers() {}

    /** Requests that were answered in time, numbered from the prefix. */
    public static String ofRequests(String prefix, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(serial -> record(prefix + "-" + serial).toString())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static JsonObject record(String sourceNumber) {
        return Json.createObjectBuilder()
                .add("sourceNumber", sourceNumber)
                .add("receivedOn", "2023-03-06")
                .add("channel", "ONLINE")
                .add(
                        "applicant",
                        Json.createObjectBuilder().add("kind", "NATURAL_PERSON").add("name", "张三"))
                .add("subject", "公共租赁住房分配方案")
                .add("decision", Json.createObjectBuilder().add("code", "D01").add("decidedOn", "2023-03-20"))
                .build();
    }

    public static Answer send(RestClient client, String register, String key) {
        return client.send(
                "POST",
                "/imports/disclosure-requests",
                "application/x-ndjson",
                register,
                Map.of("Idempotency-Key", key));
    }

    /** Asks for the run until it is as wanted. */
    public static JsonObject await(RestClient client, String job, Predicate<JsonObject> wanted)
            throws InterruptedException {
        long limit = System.nanoTime() + PATIENCE.toNanos();
        JsonObject run = client.get(job).json();
        while (!wanted.test(run)) {
            if (System.nanoTime() > limit) {
                throw new IllegalStateException("the run stays as it is: " + run);
            }
            TimeUnit.MILLISECONDS.sleep(100);
            run = client.get(job).json();
        }
        return run;
    }

    /** Path of the run that an import was given. */
    public static String job(Answer accepted) {
        String location = accepted.header("Location").orElseThrow();
        return location.substring(location.indexOf("/jobs/"));
    }
}
