package org.sunlight.bench;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sunlight.harness.ScreenCase;
import org.sunlight.harness.SuiteDatabase;

/** Petitions at national scale, as ratios within one run. Called by {@code ./bench}. */
@Tag("bench")
class PetitionBench extends ScreenCase {

    private static final int FEW = 10_000;
    private static final int MANY = Integer.getInteger("sunlight.bench.petitions", 1_000_000);
    private static final int WARM_UP = 500;
    private static final int LOADS = 100;
    private static final int REPEATS = 7;
    private static final String MONTH = "MONTH-2024-05-01";

    /** The work list of an organ that has to handle what it was sent, the register of the bureau that sent it. */
    private static final List<String> PAGES = List.of("/office/worklist.xhtml", "/petition/petitions.xhtml?shelf=ALL");

    private static final List<String> READERS = List.of("zj-clerk", "wang");

    private final BenchDatabase database = new BenchDatabase(SuiteDatabase.running());
    private final List<String> table = new ArrayList<>();

    @Test
    @DisplayName("work list and register, public tracking, a month compiled, the nightly scan")
    void measure() throws Exception {
        database.fillPetitions(0, FEW);
        double[] few = pages();
        database.fillPetitions(FEW, MANY);
        double[] many = pages();
        for (int page = 0; page < PAGES.size(); page++) {
            row(
                    PAGES.get(page),
                    "%,d petitions: %.1f ms, %,d petitions: %.1f ms".formatted(FEW, few[page], MANY, many[page]),
                    many[page] / few[page],
                    "at most 1.3");
        }
        Throughput.deployProbe(server);
        track();
        compile();
        scan();
        Path report = Path.of(System.getProperty("sunlight.it.work"), "bench.txt");
        Files.write(report, table, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** The petitioner's view, with its steps, clocks and papers, against one row read in a bare servlet. */
    private void track() throws Exception {
        database.writeLedger();
        List<String> numbers = database.petitionNumbers(1_000);
        LongFunction<HttpRequest> bare =
                i -> HttpRequest.newBuilder(URI.create(server.address() + "/probe/?number=" + numbers.get((int) i)))
                        .build();
        LongFunction<HttpRequest> tracked = i -> HttpRequest.newBuilder(
                        URI.create(server.address() + "/api/v1/public/petitions/" + numbers.get((int) i)))
                .header("X-Query-Code", "AAAA-BBBB-CCCC")
                .build();
        Throughput.of(tracked, numbers.size());
        Throughput.of(bare, numbers.size());
        double public1 = Throughput.of(tracked, numbers.size());
        double bare1 = Throughput.of(bare, numbers.size());
        double public2 = Throughput.of(tracked, numbers.size());
        double bare2 = Throughput.of(bare, numbers.size());
        double share = (public1 + public2) / (bare1 + bare2);
        row(
                "public tracking",
                "%d connections: %,.0f/s, a one-row SELECT in a bare servlet: %,.0f/s"
                        .formatted(Throughput.CONNECTIONS, (public1 + public2) / 2, (bare1 + bare2) / 2),
                share,
                "at least 0.7");
    }

    private void compile() throws Exception {
        Page window = login("qian");
        List<Double> compiled = new ArrayList<>();
        List<Double> counted = new ArrayList<>();
        for (int i = -2; i < REPEATS; i++) {
            long before = database.lastRun("petition-statistics");
            open(window, "/petition/statistics.xhtml?period=" + MONTH);
            window.click("#compile");
            double millis = database.millisOfRunAfter("petition-statistics", before);
            double byHand = database.millisToCountPetitions();
            if (i >= 0) {
                compiled.add(millis);
                counted.add(byHand);
            }
        }
        row(
                "statistics of a month",
                "job: %.0f ms, hand-written statements: %.0f ms".formatted(median(compiled), median(counted)),
                median(compiled) / median(counted),
                "at most 2");
    }

    private void scan() throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(server.address() + "/probe/")).build();
        HttpClient http = HttpClient.newHttpClient();
        String[] first = http.send(request, BodyHandlers.ofString()).body().split(" ");
        String[] second = http.send(request, BodyHandlers.ofString()).body().split(" ");
        table.add("%-40s %,d petitions: %s ms with %s found anew, %s ms the night after; heap at most %s MB (printed)"
                .formatted("nightly supervision scan", MANY, first[0], first[1], second[0], first[2]));
    }

    private double[] pages() throws IOException, InterruptedException {
        double[] medians = new double[PAGES.size()];
        HttpClient http = HttpClient.newHttpClient();
        for (int page = 0; page < PAGES.size(); page++) {
            String cookie = login(READERS.get(page)).context().cookies().stream()
                    .map(entry -> entry.name + "=" + entry.value)
                    .collect(Collectors.joining("; "));
            HttpRequest request = HttpRequest.newBuilder(URI.create(server.address() + PAGES.get(page)))
                    .header("Cookie", cookie)
                    .header("Accept-Language", "zh-CN")
                    .build();
            List<Double> millis = new ArrayList<>();
            for (int i = -WARM_UP; i < LOADS; i++) {
                long start = System.nanoTime();
                int status = http.send(request, BodyHandlers.ofByteArray()).statusCode();
                if (status != 200) {
                    throw new IllegalStateException(request.uri() + " answers " + status);
                }
                if (i >= 0) {
                    millis.add((System.nanoTime() - start) / 1e6);
                }
            }
            medians[page] = median(millis);
        }
        return medians;
    }

    private static double median(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private void row(String what, String figures, double ratio, String bound) {
        table.add(String.format(Locale.ROOT, "%-40s %-75s %6.2fx  (%s)", what, figures, ratio, bound));
    }
}
