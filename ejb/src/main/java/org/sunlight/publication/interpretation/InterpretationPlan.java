package org.sunlight.publication.interpretation;

import java.time.LocalDate;
import java.util.Set;

/**
 * 解读方案.
 *
 * @param outline 解读提纲
 * @param channels 途径, as people write it
 * @param releaseOn planned day of release
 * @param responsible who answers for it by name
 */
public record InterpretationPlan(
        String outline, Set<InterpretationForm> forms, String channels, LocalDate releaseOn, String responsible) {}
