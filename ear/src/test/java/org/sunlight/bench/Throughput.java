package org.sunlight.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.LongFunction;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.sunlight.harness.ServerUnderTest;

/** Answers a second over many connections, and the bare servlet to hold them against. */
final class Throughput {

    static final int CONNECTIONS = 32;
    private static final int SECONDS = 10;

    private Throughput() {}

    /** @param numbers the requests are drawn from 0 to this, exclusive */
    static double of(LongFunction<HttpRequest> requests, int numbers) throws InterruptedException {
        ExecutorService connections = Executors.newFixedThreadPool(CONNECTIONS);
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        try {
            List<Future<Long>> runs = new ArrayList<>();
            for (int i = 0; i < CONNECTIONS; i++) {
                runs.add(connections.submit(() -> ask(requests, numbers, until)));
            }
            long answered = 0;
            for (Future<Long> run : runs) {
                answered += run.get();
            }
            return (double) answered / SECONDS;
        } catch (ExecutionException broken) {
            throw new IllegalStateException("a connection broke", broken.getCause());
        } finally {
            connections.shutdownNow();
        }
    }

    private static long ask(LongFunction<HttpRequest> requests, int numbers, long until)
            throws IOException, InterruptedException {
        HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        long answered = 0;
        while (System.nanoTime() < until) {
            HttpRequest request = requests.apply(ThreadLocalRandom.current().nextInt(numbers));
            int status = http.send(request, BodyHandlers.ofByteArray()).statusCode();
            if (status != 200) {
                throw new IllegalStateException(request.uri() + " answers " + status);
            }
            answered++;
        }
        return answered;
    }

    /** Puts {@link ProbeServlet} beside the application, under {@code /probe}. */
    static void deployProbe(ServerUnderTest server) throws InterruptedException {
        Path war = server.data().resolveSibling("deployments").resolve("probe.war");
        Path deployed = war.resolveSibling("probe.war.deployed");
        if (!Files.exists(deployed)) {
            ShrinkWrap.create(WebArchive.class, "probe.war")
                    .addClass(ProbeServlet.class)
                    .as(ZipExporter.class)
                    .exportTo(war.toFile(), true);
        }
        for (int i = 0; i < 240 && !Files.exists(deployed); i++) {
            TimeUnit.MILLISECONDS.sleep(250);
        }
        if (!Files.exists(deployed)) {
            throw new IllegalStateException("the probe is not deployed");
        }
    }
}
