package org.sunlight.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sunlight.harness.ServerUnderTest;
import org.sunlight.harness.SuiteDatabase;
import org.sunlight.publication.detection.Detector;
import org.sunlight.publication.detection.Known;

/** The public side with a million entries, as ratios within one run. Called by {@code ./bench}. */
@Tag("bench")
class PublicationBench {

    private static final int FEW = 10_000;
    private static final int MANY = Integer.getInteger("sunlight.bench.entries", 1_000_000);
    private static final int WARM_UP = 500;
    private static final int LOADS = 100;
    private static final int ASKED_FOR = 1_000;

    /** A place later than every entry: each number makes an address that nobody remembers, with the same answer. */
    private static final String UNSEEN = "before=4102444800.0-";

    /** The list; a word in every fourth title, in one of two hundred, in a few. */
    private static final List<String> PAGES = List.of(
            "/public/catalogue?" + UNSEEN,
            "/public/catalogue?words=%E9%80%9A%E7%9F%A5&" + UNSEEN,
            "/public/catalogue?words=%E6%AA%90%E5%BB%8A%E4%BF%AE%E7%BC%AE&" + UNSEEN,
            "/public/catalogue?words=%E7%AC%AC7777%E5%8F%B7&" + UNSEEN);

    private static final List<String> NAMES =
            List.of("catalogue page", "search: frequent word", "search: one in 200", "search: rare word");

    private final ServerUnderTest server = ServerUnderTest.running();
    private final BenchDatabase database = new BenchDatabase(SuiteDatabase.running());
    private final List<String> table = new ArrayList<>();
    private long asked;

    @Test
    @DisplayName("catalogue and search at a million, a remembered page against bare JDBC, the detector against a read")
    void measure() throws Exception {
        database.fillEntries(0, FEW);
        double[] few = pages();
        database.fillEntries(FEW, MANY);
        double[] many = pages();
        for (int page = 0; page < PAGES.size(); page++) {
            row(
                    NAMES.get(page),
                    "%,d entries: %.1f ms, %,d entries: %.1f ms".formatted(FEW, few[page], MANY, many[page]),
                    many[page] / few[page],
                    "at most 1.5");
        }
        Throughput.deployProbe(server);
        remembered();
        detect();
        Path report = Path.of(System.getProperty("sunlight.it.work"), "bench.txt");
        Files.write(report, table, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private double[] pages() throws IOException, InterruptedException {
        HttpClient http = HttpClient.newHttpClient();
        double[] medians = new double[PAGES.size()];
        for (int page = 0; page < PAGES.size(); page++) {
            double[] millis = new double[LOADS];
            for (int i = -WARM_UP; i < LOADS; i++) {
                HttpRequest request = request(PAGES.get(page) + (1_000_000_000_000L + asked++));
                long start = System.nanoTime();
                var answer = http.send(request, BodyHandlers.ofString());
                if (answer.statusCode() != 200 || !answer.body().contains("BENCH/")) {
                    throw new IllegalStateException(request.uri() + " answers " + answer.statusCode());
                }
                if (i >= 0) {
                    millis[i] = (System.nanoTime() - start) / 1e6;
                }
            }
            Arrays.sort(millis);
            medians[page] = millis[LOADS / 2];
        }
        return medians;
    }

    /** A thousand entries that were read before, against one row read in a bare servlet. */
    private void remembered() throws Exception {
        LongFunction<HttpRequest> entry = i -> request("/public/catalogue/BENCH/" + (i + 1));
        LongFunction<HttpRequest> bare = i -> request("/probe/?index=BENCH/" + (i + 1));
        Throughput.of(entry, ASKED_FOR);
        Throughput.of(bare, ASKED_FOR);
        double entry1 = Throughput.of(entry, ASKED_FOR);
        double bare1 = Throughput.of(bare, ASKED_FOR);
        double entry2 = Throughput.of(entry, ASKED_FOR);
        double bare2 = Throughput.of(bare, ASKED_FOR);
        row(
                "public entry, remembered",
                "%d connections: %,.0f/s, a one-row SELECT in a bare servlet: %,.0f/s"
                        .formatted(Throughput.CONNECTIONS, (entry1 + entry2) / 2, (bare1 + bare2) / 2),
                (entry1 + entry2) / (bare1 + bare2),
                "at least 1");
    }

    private void detect() throws IOException {
        Path folder = Files.createTempDirectory("detector");
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            String text = ("第" + i + "号：经调查，反映人王某某（联系电话13888800" + (100 + i) + "）所述情况属实，现答复如下，请按规定办理。\n").repeat(300);
            files.add(Files.writeString(folder.resolve(i + ".txt"), text));
        }
        double megabytes = size(files) / 1e6;
        Detector detector = new Detector();
        double read = Double.MAX_VALUE;
        double looked = Double.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            long start = System.nanoTime();
            long signs = 0;
            for (Path file : files) {
                signs += Files.readString(file, StandardCharsets.UTF_8).length();
            }
            long half = System.nanoTime();
            long found = 0;
            for (Path file : files) {
                found += detector.look(Files.readString(file, StandardCharsets.UTF_8), Known.NOTHING)
                        .size();
            }
            if (signs == 0 || found == 0) {
                throw new IllegalStateException("nothing was read or nothing found");
            }
            read = Math.min(read, (half - start) / 1e9);
            looked = Math.min(looked, (System.nanoTime() - half) / 1e9);
        }
        for (Path file : files) {
            Files.delete(file);
        }
        Files.delete(folder);
        row(
                "detector on text",
                "%.0f MB: %.1f MB/s, a plain read of the same files: %.0f MB/s"
                        .formatted(megabytes, megabytes / looked, megabytes / read),
                looked / read,
                "printed");
    }

    private static long size(List<Path> files) throws IOException {
        long size = 0;
        for (Path file : files) {
            size += Files.size(file);
        }
        return size;
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create(server.address() + path)).build();
    }

    private void row(String what, String figures, double ratio, String bound) {
        table.add(String.format(Locale.ROOT, "%-40s %-75s %6.2fx  (%s)", what, figures, ratio, bound));
    }
}
