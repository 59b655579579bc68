package org.sunlight.law.clock;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.sunlight.law.clock.model.Tick;

/**
 * The due day a second time and another way: days off straight from the text of the calendar file, a list of the days
 * that count, and the n-th of them. Shares no line with the product; knows no remaining units and no base.
 */
final class SecondComputation {

    private final Set<String> off = new HashSet<>();
    private final Set<String> on = new HashSet<>();

    SecondComputation() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SecondComputation.class.getResourceAsStream("/law/calendar/days.csv")),
                StandardCharsets.UTF_8))) {
            lines.lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .forEach(cells -> (cells[1].equals("holiday") ? off : on).add(cells[0]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean works(LocalDate day) {
        String text = day.toString();
        // 1970-01-01 was a Thursday
        long weekday = Math.floorMod(day.toEpochDay() + 3, 7);
        return on.contains(text) || weekday < 5 && !off.contains(text);
    }

    /** @return null while paused */
    LocalDate due(List<Tick> ticks, boolean workingDays) {
        LocalDate day = countedUntil(ticks, workingDays);
        while (day != null && !workingDays && !works(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The due day before a day off moved it; null while paused. */
    LocalDate countedUntil(List<Tick> ticks, boolean workingDays) {
        int last = 0;
        for (int i = 0; i < ticks.size(); i++) {
            if (ticks.get(i).kind() == ClockEventKind.RESTART) {
                last = i;
            }
        }
        LocalDate zero = ticks.get(last).on();
        int wanted = ticks.get(0).amount();
        Set<LocalDate> waiting = new TreeSet<>();
        LocalDate pausedSince = null;
        int open = 0;
        for (Tick tick : ticks.subList(last + 1, ticks.size())) {
            switch (tick.kind()) {
                case PAUSE -> {
                    if (open++ == 0) {
                        pausedSince = tick.on();
                    }
                }
                case RESUME -> {
                    if (--open == 0) {
                        for (LocalDate day = pausedSince; !day.isAfter(tick.on()); day = day.plusDays(1)) {
                            waiting.add(day);
                        }
                    }
                }
                case EXTEND -> wanted += tick.amount();
                default -> throw new IllegalArgumentException(tick.toString());
            }
        }
        if (open > 0) {
            return null;
        }
        LocalDate day = zero;
        for (int counted = 0; counted < wanted; ) {
            day = day.plusDays(1);
            if (!waiting.contains(day) && (!workingDays || works(day))) {
                counted++;
            }
        }
        return day;
    }
}
