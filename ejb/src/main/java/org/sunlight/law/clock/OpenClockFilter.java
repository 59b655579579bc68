package org.sunlight.law.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Which open clocks to list.
 *
 * @param organs organs whose records the caller may see; an empty list finds nothing
 * @param assignee login, or null for anybody
 * @param overdueOnly only clocks whose due day has passed
 * @param lights empty for all
 * @param subjectKinds empty for all
 * @param rules empty for all
 * @param dueFrom first due day, inclusive, or null; with it or {@code dueUntil}, no paused clock is found
 * @param dueUntil last due day, inclusive, or null
 */
public record OpenClockFilter(
        List<Long> organs,
        String assignee,
        boolean overdueOnly,
        Set<Light> lights,
        Set<String> subjectKinds,
        Set<String> rules,
        LocalDate dueFrom,
        LocalDate dueUntil) {

    public OpenClockFilter {
        organs = List.copyOf(organs);
        lights = Set.copyOf(lights);
        subjectKinds = Set.copyOf(subjectKinds);
        rules = Set.copyOf(rules);
    }

    /** All open clocks of these organs. */
    public static OpenClockFilter of(List<Long> organs) {
        return new OpenClockFilter(organs, null, false, Set.of(), Set.of(), Set.of(), null, null);
    }
}
