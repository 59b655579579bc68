package org.sunlight.office.worklist;

import java.time.LocalDate;
import java.util.Set;
import org.sunlight.law.clock.Light;

/**
 * Which part of the work list to show.
 *
 * @param mine only what is assigned to the caller
 * @param light null for all
 * @param overdueOnly only what has passed its due day
 * @param subjectKind null for all
 * @param dueFrom first due day, inclusive, or null
 * @param dueUntil last due day, inclusive, or null
 */
public record WorklistFilter(
        boolean mine, Light light, boolean overdueOnly, String subjectKind, LocalDate dueFrom, LocalDate dueUntil) {

    /** The same part under every light. */
    WorklistFilter anyLight() {
        return new WorklistFilter(mine, null, false, subjectKind, dueFrom, dueUntil);
    }

    /** The same part, whenever it falls due. */
    WorklistFilter whenever() {
        return new WorklistFilter(mine, light, overdueOnly, subjectKind, null, null);
    }

    Set<Light> lights() {
        return light == null ? Set.of() : Set.of(light);
    }

    Set<String> subjectKinds() {
        return subjectKind == null ? Set.of() : Set.of(subjectKind);
    }
}
