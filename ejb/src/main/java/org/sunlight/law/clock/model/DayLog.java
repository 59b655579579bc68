package org.sunlight.law.clock.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Which stretches of days since day zero were counted by the calendar, spent in a pause, or set by a notice. */
final class DayLog {

    private record Stretch(LocalDate fromExclusive, LocalDate untilInclusive) {

        boolean holds(LocalDate day) {
            return day.isAfter(fromExclusive) && !day.isAfter(untilInclusive);
        }
    }

    private final List<Stretch> pauses = new ArrayList<>();
    private LocalDate fixedAfter;

    void clear() {
        pauses.clear();
        fixedAfter = null;
    }

    void paused(LocalDate fromExclusive, LocalDate untilInclusive) {
        pauses.add(new Stretch(fromExclusive, untilInclusive));
        fixedAfter = null;
    }

    void fixed(LocalDate afterExclusive) {
        fixedAfter = afterExclusive;
    }

    boolean isPaused(LocalDate day) {
        return pauses.stream().anyMatch(stretch -> stretch.holds(day));
    }

    boolean isFixed(LocalDate day) {
        return fixedAfter != null && day.isAfter(fixedAfter);
    }
}
