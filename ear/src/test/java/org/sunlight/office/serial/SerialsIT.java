package org.sunlight.office.serial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.harness.ContainerCase;

/** Draws for an organ that does not exist, so that no number of the house is used up. */
class SerialsIT extends ContainerCase {

    private static final long ORGAN = -1;

    private final ExecutorService people = Executors.newFixedThreadPool(8);

    @Inject
    private Serials serials;

    @Resource(lookup = "java:jboss/UserTransaction")
    private UserTransaction transaction;

    @AfterEach
    void sendHome() {
        people.shutdownNow();
    }

    private int kept(Callable<Integer> act) throws Exception {
        transaction.begin();
        try {
            int drawn = act.call();
            transaction.commit();
            return drawn;
        } catch (Exception | Error failed) {
            transaction.rollback();
            throw failed;
        }
    }

    private int drawn(String series, int year) throws Exception {
        return kept(() -> serials.next(ORGAN, series, year));
    }

    private static int answer(Future<Integer> drawn) throws Exception {
        return drawn.get(60, TimeUnit.SECONDS);
    }

    @Test
    @DisplayName("SER-02 eight who draw the first number of a year at once get eight numbers, year after year")
    void firstOfTheYearIsNoRace() throws Exception {
        for (int year = 2001; year <= 2006; year++) {
            int of = year;
            CyclicBarrier together = new CyclicBarrier(8);
            List<Future<Integer>> draws = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                draws.add(people.submit(() -> kept(() -> {
                    together.await(60, TimeUnit.SECONDS);
                    return serials.next(ORGAN, "it-race", of);
                })));
            }
            List<Integer> numbers = new ArrayList<>();
            for (Future<Integer> draw : draws) {
                numbers.add(answer(draw));
            }
            assertEquals(
                    IntStream.rangeClosed(1, 8).boxed().toList(),
                    numbers.stream().sorted().toList());
        }
    }

    @Test
    @DisplayName("SER-01 SER-02 while the first number of a year is not kept yet, the next person waits and follows it")
    void waitsForTheFirst() throws Exception {
        assertEquals(2, secondWhileFirstIsOpen("it-wait", () -> 1));
    }

    @Test
    @DisplayName("SER-01 when the act that drew the first number of a year fails, who waited gets that number")
    void givesBackTheFirst() throws Exception {
        assertEquals(1, secondWhileFirstIsOpen("it-back", () -> {
            throw new IllegalStateException("the act fails after drawing");
        }));
    }

    private int secondWhileFirstIsOpen(String series, Callable<Integer> ending) throws Exception {
        CountDownLatch firstHasDrawn = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        people.submit(() -> kept(() -> {
            assertEquals(1, serials.next(ORGAN, series, 2001));
            firstHasDrawn.countDown();
            end.await(60, TimeUnit.SECONDS);
            return ending.call();
        }));
        assertTrue(firstHasDrawn.await(60, TimeUnit.SECONDS));
        Future<Integer> second = people.submit(() -> drawn(series, 2001));
        assertThrows(TimeoutException.class, () -> second.get(1, TimeUnit.SECONDS));
        end.countDown();
        return answer(second);
    }

    @Test
    @DisplayName(
            "SER-01 numbers follow one another, many on end too, each year and series from 1, and a failure leaves no gap")
    void followsWithoutGap() throws Exception {
        assertEquals(0, serials.last(ORGAN, "it-row", 2001));
        assertEquals(1, drawn("it-row", 2001));
        assertEquals(2, kept(() -> serials.first(ORGAN, "it-row", 2001, 5)));
        assertThrows(
                IllegalStateException.class,
                () -> kept(() -> {
                    assertEquals(7, serials.first(ORGAN, "it-row", 2001, 3));
                    assertEquals(10, serials.next(ORGAN, "it-row", 2001));
                    throw new IllegalStateException("the act fails after drawing");
                }));
        assertEquals(6, serials.last(ORGAN, "it-row", 2001));
        assertEquals(7, drawn("it-row", 2001));
        assertEquals(1, drawn("it-row", 2002));
        assertEquals(1, drawn("it-other", 2001));
        assertEquals(1, kept(() -> serials.next(ORGAN - 1, "it-row", 2001)));
    }
}
