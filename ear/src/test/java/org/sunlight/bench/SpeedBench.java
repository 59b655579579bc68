package org.sunlight.bench;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sunlight.harness.Registers;
import org.sunlight.harness.RestClient;
import org.sunlight.harness.ScreenCase;
import org.sunlight.harness.SuiteDatabase;

/** Speed as ratios within one run: the same machine, the same minute, the same rows. Called by {@code ./bench}. */
@Tag("bench")
class SpeedBench extends ScreenCase {

    private static final int FEW = 2_000;
    private static final int MANY = Integer.getInteger("sunlight.bench.requests", 200_000);
    private static final int IMPORTED = Integer.getInteger("sunlight.bench.imported", 20_000);
    private static final int WARM_UP = 500;
    private static final int LOADS = 100;
    private static final int REPEATS = 9;

    /** First runs of a job still load classes; they are made and not counted. */
    private static final int COLD = 4;

    private static final List<String> PAGES = List.of("/office/worklist.xhtml", "/disclosure/requests.xhtml");

    private final BenchDatabase database = new BenchDatabase(SuiteDatabase.running());
    private final List<String> table = new ArrayList<>();

    @Test
    @DisplayName("pages with few and with many requests, a year compiled, a register imported")
    void measure() throws Exception {
        database.fill(1, FEW);
        double[] few = pages();
        database.fill(FEW + 1, MANY);
        double[] many = pages();
        for (int page = 0; page < PAGES.size(); page++) {
            row(
                    PAGES.get(page),
                    "%,d requests: %.1f ms, %,d requests: %.1f ms".formatted(FEW, few[page], MANY, many[page]),
                    many[page] / few[page],
                    "at most 1.3");
        }
        compile();
        bringIn();
        Path report = Path.of(System.getProperty("sunlight.it.work"), "bench.txt");
        Files.write(report, table, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private void compile() throws Exception {
        RestClient client = RestClient.demonstration(server);
        double[] compiled = new double[REPEATS];
        double[] counted = new double[REPEATS];
        for (int i = -COLD; i < REPEATS; i++) {
            String job = Registers.job(client.send("POST", "/yearly-reports/2023/compilations", null, null, Map.of()));
            JsonObject run = Registers.await(
                    client, job, state -> state.getString("state").matches("COMPLETED|FAILED"));
            if (!run.getString("state").equals("COMPLETED")) {
                throw new IllegalStateException("the compilation failed: " + run);
            }
            double millis = database.millisToCountCells();
            if (i >= 0) {
                compiled[i] = millisOf(run);
                counted[i] = millis;
            }
        }
        row(
                "compiling the year 2023",
                "job: %.0f ms, one hand-written statement: %.0f ms".formatted(median(compiled), median(counted)),
                median(compiled) / median(counted),
                "at most 2");
    }

    private void bringIn() throws Exception {
        RestClient client = RestClient.demonstration(server);
        String job = Registers.job(Registers.send(client, Registers.ofRequests("SPEED", IMPORTED), "speed-1"));
        JsonObject run =
                Registers.await(client, job, state -> state.getString("state").matches("COMPLETED|FAILED"));
        double seconds = millisOf(run) / 1000;
        double copied = database.copyOfImported("SPEED") / 1e9;
        row(
                "importing a register",
                "%,.0f records/s, COPY of the same rows: %,.0f rows/s"
                        .formatted(run.getInt("written") / seconds, IMPORTED / copied),
                seconds / copied,
                "printed");
    }

    /** Medians of the time until the whole page has arrived, in the order of {@link #PAGES}. */
    private double[] pages() throws IOException, InterruptedException {
        Page window = login("li");
        String cookie = window.context().cookies().stream()
                .map(entry -> entry.name + "=" + entry.value)
                .collect(Collectors.joining("; "));
        double[] medians = new double[PAGES.size()];
        for (int page = 0; page < PAGES.size(); page++) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(server.address() + PAGES.get(page)))
                    .header("Cookie", cookie)
                    .header("Accept-Language", "zh-CN")
                    .build();
            load(request, WARM_UP);
            medians[page] = median(load(request, LOADS));
        }
        return medians;
    }

    private static double[] load(HttpRequest request, int times) throws IOException, InterruptedException {
        HttpClient http = HttpClient.newHttpClient();
        double[] millis = new double[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            int status = http.send(request, BodyHandlers.ofByteArray()).statusCode();
            millis[i] = (System.nanoTime() - start) / 1e6;
            if (status != 200) {
                throw new IllegalStateException(request.uri() + " answers " + status);
            }
        }
        return millis;
    }

    private static double millisOf(JsonObject run) {
        return Duration.between(
                        OffsetDateTime.parse(run.getString("startedAt")),
                        OffsetDateTime.parse(run.getString("endedAt")))
                .toMillis();
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private void row(String what, String figures, double ratio, String bound) {
        table.add(String.format(Locale.ROOT, "%-30s %-75s %6.2fx  (%s)", what, figures, ratio, bound));
    }
}
