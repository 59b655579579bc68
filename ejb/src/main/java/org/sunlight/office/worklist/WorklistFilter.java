package org.sunlight.office.worklist;

import java.util.Set;
import org.sunlight.law.clock.Light;

/**
 * Which part of the work list to show.
 *
 * @param mine only what is assigned to the caller
 * @param light null for all
 * @param overdueOnly only what has passed its due day
 * @param subjectKind null for all
 */
public record WorklistFilter(boolean mine, Light light, boolean overdueOnly, String subjectKind) {

    Set<Light> lights() {
        return light == null ? Set.of() : Set.of(light);
    }

    Set<String> subjectKinds() {
        return subjectKind == null ? Set.of() : Set.of(subjectKind);
    }
}
